import { IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { Text } from '../ground/input.js';
import { badInput, expectVersion, Refusal } from '../ground/refusal.js';
import { inTime, RehabilitationFacts } from './rehabilitation.input.js';
import { Rehabilitation } from './rehabilitation.js';

@InputType({
  description: 'What changes of a rehabilitation that goes on, and how it ended (perubahan rehabilitasi berjalan).',
})
export class UpdateRehabilitationInput extends RehabilitationFacts {
  @IsOptional()
  @Text(1000)
  @Field(() => String, { nullable: true, description: 'Why what was recorded is corrected; not needed to end it.' })
  reason?: string | null;
}

const recorded = ['form', 'provider', 'institution', 'startedOn'] as const;

/**
 * Corrects a rehabilitation that goes on, with a reason, or ends it; the log keeps what was recorded before.
 * @throws STEP_NOT_ALLOWED once it ended, BAD_USER_INPUT for a correction without a reason.
 */
export async function updateRehabilitation(
  { em, today }: Context,
  id: string,
  expectedVersion: number,
  { reason = null, endedOn = null, result = null, returnedOn = null, ...facts }: UpdateRehabilitationInput,
): Promise<Rehabilitation> {
  const found = await find(em, Rehabilitation, id, 'id');
  expectVersion(found.version, expectedVersion);
  if (found.endedOn) throw new Refusal('STEP_NOT_ALLOWED', { reason: 'rehabilitationEnded', field: 'id' });
  if (!reason && recorded.some((fact) => facts[fact] !== found[fact]))
    throw badInput('input.reason', 'rehabilitationReason');
  inTime(today, { ...facts, endedOn, returnedOn });
  return em.assign(found, { ...facts, endedOn, result, returnedOn, ...(reason && { correctedFor: reason }) });
}
