import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReferralNeed } from '../guideline/parameters/referrals.js';
import type { HandlingStep } from '../guideline/parameters/relapses.js';
import { referralNeed } from '../guideline/rules/referral-need.js';
import { referralReceiver } from '../guideline/rules/referral-receiver.js';
import { Consent } from '../clients/consent.js';
import { careOf } from '../enrollments/care.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { Facility } from '../facilities/facility.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput, demand } from '../ground/refusal.js';
import { evidenceOf, relapseOf } from '../relapses/handle.js';
import type { DraftReferralInput } from './referral.input.js';
import { openStatuses, Referral } from './referral.js';

/** Drafts a referral of an active client to a facility. */
export async function draft({ em, today }: Context, input: DraftReferralInput): Promise<Referral> {
  const { id, enrollmentId, facilityId, consentId, relapseId, need, reason = null } = input;
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId');
  enrollment.expectActive(today, 'input.enrollmentId');
  const facility = await find(em, Facility, facilityId, 'input.facilityId');
  const consent = consentId ? await find(em, Consent, consentId, 'input.consentId') : null;
  if (consent && consent.client !== enrollment.client) throw badInput('input.consentId', 'ofClient');
  const relapse = relapseId ? await relapseOf(em, relapseId, 'input.relapseId') : null;
  if (relapse && relapse.enrollment !== enrollment) throw badInput('input.relapseId', 'ofClient');
  demand(referralNeed({ need }, enrollment.judgedOn), referralReceiver(receiving(need, facility), enrollment.judgedOn));
  return em.create(Referral, { ...(id && { id }), ...careOf(enrollment), facility, consent, relapse, need, reason });
}

const receiving = (need: ReferralNeed, { active, services }: Facility) => ({ need, inNetwork: active, services });

/** The step of a relapse's handling a sent referral takes. */
const stepOf: Partial<Record<ReferralNeed, HandlingStep>> = {
  COMMUNITY_BASED: 'COMMUNITY_BASED_REFERRAL',
  DETOXIFICATION: 'DETOXIFICATION_REFERRAL',
  REHABILITATION: 'REHABILITATION_REFERRAL',
};

/** Sends a referral; of a relapse it takes the step it stands for. */
export async function send({ em, today }: Context, id: string, on: string): Promise<Referral> {
  notAhead(today, { on });
  const referral = await referralOf(em, id);
  referral.send(on);
  const step = stepOf[referral.need];
  if (referral.relapse && step) evidenceOf(em, referral.relapse, step, on, referral.id);
  return referral;
}

/** Loads a referral with what its steps look at. */
export const referralOf = (em: EntityManager, id: string): Promise<Referral> =>
  find(em, Referral, id, 'id', { populate: ['consent', 'enrollment', 'relapse'] as never });

/** Withdraws a consent; every open referral standing on it is revoked in the same write. */
export async function withdraw(
  { em, today }: Context,
  id: string,
  on: string,
  reason: string | null,
): Promise<Consent> {
  notAhead(today, { on });
  const consent = await find(em, Consent, id, 'id');
  consent.withdraw(on, reason);
  const standing = await em.find(Referral, { consent, status: { $in: openStatuses } }, { populate: ['enrollment'] });
  for (const referral of standing)
    referral.revoke(referral.sentOn && referral.sentOn > on ? referral.sentOn : on, reason ?? 'Persetujuan dicabut');
  return consent;
}
