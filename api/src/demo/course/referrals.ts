import { addDays, daysBetween, type CivilDate } from '../../guideline/calendar.js';
import type { ReferralNeed } from '../../guideline/parameters/referrals.js';
import type { ReferralStatus } from '../../guideline/rules/referral-lifecycle.js';
import { referralNeed } from '../../guideline/rules/referral-need.js';
import { careOf } from '../../enrollments/care.js';
import type { Facility } from '../../facilities/facility.js';
import { demand } from '../../ground/refusal.js';
import { Referral } from '../../referrals/referral.js';
import type { RelapseEvent } from '../../relapses/relapse.js';
import { agentOn, type Followed } from '../ground/kept.js';
import { consentToReferral } from '../people/consents.js';
import { bringTo } from './referralSteps.js';
import type { Site } from '../ground/site.js';
import { referralReasons } from '../texts/notes.js';

const going: Record<ReferralStatus, number> = {
  ...{ DRAFT: 16, SENT: 26, ACCEPTED: 16, COMPLETED: 24, DECLINED: 8, REVOKED: 6, EXPIRED: 4 },
};
const over: Partial<Record<ReferralStatus, number>> = { COMPLETED: 66, DECLINED: 12, REVOKED: 12, EXPIRED: 10 };
const open: readonly ReferralStatus[] = ['DRAFT', 'SENT', 'ACCEPTED'];

/** Referrals of a course, each on its consent. */
export function addReferrals(site: Site, followed: Followed): void {
  const { chance, facilities } = site;
  const { startedOn, until, fate } = followed;
  const room = daysBetween(startedOn, until);
  if (!chance.falls(0.36) || room < 12) return;
  const receiver = chance.pick(facilities.filter(({ active }) => active));
  const status = chance.weighted(fate.status === 'ACTIVE' ? going : over);
  const ago = open.includes(status) ? chance.whole(2, Math.min(40, room - 2)) : chance.whole(4, room - 3);
  refer(site, followed, receiver, chance.pick(receiver.services), addDays(until, -ago), status);
}

/** Refers a client to a facility and brings the referral to a status. */
export function refer(
  site: Site,
  followed: Followed,
  facility: Facility,
  need: ReferralNeed,
  on: CivilDate,
  status: ReferralStatus,
  relapse: RelapseEvent | null = null,
): Referral {
  const { chance } = site;
  const { enrollment, until, startedOn } = followed;
  demand(referralNeed({ need }, startedOn));
  const agent = agentOn(followed, on);
  const consented = status !== 'DRAFT' || chance.falls(0.6);
  const consent = consented ? consentToReferral(site, followed, facility, need, on) : null;
  const facts = { facility, need, consent, relapse, reason: referralReasons[need] };
  const referral = site.record(Referral, on, { ...careOf(enrollment), ...facts }, agent);
  bringTo(referral, status, on, until, chance);
  return referral;
}
