import { LockMode } from '@mikro-orm/core';
import { IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { Text } from '../ground/input.js';
import { badInput, expectVersion, Refusal } from '../ground/refusal.js';
import { inTime, RehabilitationFacts } from './rehabilitation.input.js';
import { Rehabilitation } from './rehabilitation.js';

@InputType({
  description: 'What changes of a rehabilitation, and how it ended (perubahan rehabilitasi).',
})
export class UpdateRehabilitationInput extends RehabilitationFacts {
  @IsOptional()
  @Text(1000)
  @Field(() => String, { nullable: true, description: 'Why what was recorded is corrected; not needed to end it.' })
  reason?: string | null;
}

const begun = ['form', 'provider', 'institution', 'startedOn'] as const;
const whole = [...begun, 'endedOn', 'result', 'returnedOn'] as const;

/**
 * Corrects a rehabilitation, with a reason, or ends it; the log keeps what was recorded before.
 * @throws STEP_NOT_ALLOWED once a course began on it, BAD_USER_INPUT for a correction without a reason.
 */
export async function updateRehabilitation(
  { em, today }: Context,
  id: string,
  expectedVersion: number,
  { reason = null, endedOn = null, result = null, returnedOn = null, ...rest }: UpdateRehabilitationInput,
): Promise<Rehabilitation> {
  const found = await find(em, Rehabilitation, id, 'id');
  expectVersion(found.version, expectedVersion);
  await em.lock(found.client, LockMode.PESSIMISTIC_WRITE);
  const [course] = await em.execute('select id from rehabilitations_begun_on(?::uuid[])', [`{${id}}`]);
  if (course) throw new Refusal('STEP_NOT_ALLOWED', { reason: 'rehabilitationBegunOn', field: 'id' });
  const facts = { ...rest, endedOn, result, returnedOn };
  const recorded = found.endedOn ? whole : begun;
  if (!reason && recorded.some((fact) => facts[fact] !== found[fact]))
    throw badInput('input.reason', 'rehabilitationReason');
  inTime(today, facts);
  return em.assign(found, { ...facts, ...(reason && { correctedFor: reason }) });
}
