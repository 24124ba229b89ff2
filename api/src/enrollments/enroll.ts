import { LockMode } from '@mikro-orm/core';
import { enrollmentCompletedRehabilitation } from '../guideline/rules/enrollment-completed-rehabilitation.js';
import { enrollmentConsent } from '../guideline/rules/enrollment-consent.js';
import { enrollmentSingleActive } from '../guideline/rules/enrollment-single-active.js';
import { enrollmentStartsOnReturn } from '../guideline/rules/enrollment-starts-on-return.js';
import { editionOn } from '../guideline/editions.js';
import { Client } from '../clients/client.js';
import { Consent } from '../clients/consent.js';
import { completedOn, Rehabilitation } from '../clients/rehabilitation.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead, underGuideline } from '../ground/input.js';
import { badInput, demand } from '../ground/refusal.js';
import { Enrollment } from './enrollment.js';
import type { EnrollClientInput } from './enrollment.input.js';

/** Enrolls a client after a completed rehabilitation, on consent, from the day of return on. */
export async function enroll({ em, today }: Context, input: EnrollClientInput): Promise<Enrollment> {
  const { startedOn } = input;
  notAhead(today, { 'input.startedOn': startedOn });
  underGuideline({ 'input.startedOn': startedOn });
  const client = await find(em, Client, input.clientId, 'input.clientId', { lockMode: LockMode.PESSIMISTIC_WRITE });
  const rehabilitation = await find(em, Rehabilitation, input.rehabilitationId, 'input.rehabilitationId');
  const consent = await find(em, Consent, input.consentId, 'input.consentId');
  if (rehabilitation.client !== client) throw badInput('input.rehabilitationId', 'ofClient');
  if (consent.client !== client) throw badInput('input.consentId', 'ofClient');
  const active = await em.count(Enrollment, { client, status: 'ACTIVE' });
  const { form, provider, endedOn, returnedOn } = rehabilitation;
  const { givenOn, withdrawnOn, purpose } = consent;
  demand(
    enrollmentCompletedRehabilitation({ form, provider, completedOn: completedOn(rehabilitation) }, startedOn),
    enrollmentSingleActive({ active }, startedOn),
    ...(endedOn
      ? [enrollmentStartsOnReturn({ startedOn, rehabilitationEndedOn: endedOn, returnedOn }, startedOn)]
      : []),
    enrollmentConsent(
      { on: startedOn, givenOn, withdrawnOn, coversPostRehabilitation: purpose === 'POST_REHABILITATION' },
      startedOn,
    ),
  );
  return em.create(Enrollment, {
    ...(input.id && { id: input.id }),
    ...{ client, rehabilitation, consent, startedOn, unit: client.unit, editionKey: editionOn(startedOn) },
  });
}
