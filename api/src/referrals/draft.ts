import type { EntityManager } from '@mikro-orm/postgresql';
import { referralNeed } from '../guideline/rules/referral-need.js';
import { Consent } from '../clients/consent.js';
import { careOf } from '../enrollments/care.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { Facility } from '../facilities/facility.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput, demand } from '../ground/refusal.js';
import type { DraftReferralInput } from './referral.input.js';
import { openStatuses, Referral } from './referral.js';

/** Drafts a referral of an active client to a facility. */
export async function draft({ em, today }: Context, input: DraftReferralInput): Promise<Referral> {
  const { id, enrollmentId, facilityId, consentId, need, reason = null } = input;
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId');
  enrollment.expectActive(today, 'input.enrollmentId');
  const facility = await find(em, Facility, facilityId, 'input.facilityId');
  const consent = consentId ? await find(em, Consent, consentId, 'input.consentId') : null;
  if (consent && consent.client !== enrollment.client) throw badInput('input.consentId', 'ofClient');
  demand(referralNeed({ need }, enrollment.startedOn));
  return em.create(Referral, { ...(id && { id }), ...careOf(enrollment), facility, consent, need, reason });
}

/** Loads a referral with what its steps look at. */
export const referralOf = (em: EntityManager, id: string): Promise<Referral> =>
  find(em, Referral, id, 'id', { populate: ['consent', 'enrollment'] as never });

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
