import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { referralLifecycle, type ReferralStatus } from '../../guideline/rules/referral-lifecycle.js';
import { demand } from '../../ground/refusal.js';
import type { Referral } from '../../referrals/referral.js';
import type { Chance } from '../ground/chance.js';
import { answers } from '../texts/notes.js';

/** Takes a draft to a status by the referral's own steps; each some days later, none after `until`. */
export function bringTo(
  referral: Referral,
  status: ReferralStatus,
  draftedOn: CivilDate,
  until: CivilDate,
  chance: Chance,
) {
  const later = (day: CivilDate, least: number, most: number) => {
    const on = addDays(day, chance.whole(least, most));
    return on < until ? on : until;
  };
  if (status === 'DRAFT') return;
  const sentOn = later(draftedOn, 0, 2);
  referral.send(sentOn);
  if (status === 'REVOKED') return revoke(referral, later(sentOn, 2, 12), chance);
  if (status === 'EXPIRED') return expire(referral, later(sentOn, 30, 60));
  if (status === 'SENT') return;
  const answeredOn = later(sentOn, 2, 18);
  const accepted = status !== 'DECLINED';
  referral.answer(accepted, answeredOn, chance.pick(answers[accepted ? 'ACCEPTED' : 'DECLINED']));
  if (status === 'COMPLETED') referral.complete(later(answeredOn, 3, 30), chance.pick(answers.COMPLETED));
}

/** The client withdraws the consent, or it was not needed after all. */
function revoke(referral: Referral, on: CivilDate, chance: Chance): void {
  const withdraws = chance.falls(0.5);
  const reason = chance.pick(answers[withdraws ? 'WITHDRAWN' : 'REVOKED']);
  if (withdraws) referral.consent?.withdraw(on, reason);
  referral.revoke(on, reason);
}

function expire(referral: Referral, on: CivilDate): void {
  demand(referralLifecycle({ from: referral.status, to: 'EXPIRED' }, referral.enrollment.startedOn));
  referral.status = 'EXPIRED';
  referral.closedOn = on;
  referral.note = answers.EXPIRED[0];
}
