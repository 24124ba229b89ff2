import { IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { RehabilitationForm, RehabilitationProvider } from '../guideline/parameters/enrollment.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { inOrder, notAhead, Text } from '../ground/input.js';
import { badInput, expectVersion, Refusal } from '../ground/refusal.js';
import { CivilDay } from '../ground/scalars.js';
import { Form, Provider, Rehabilitation, Result, type RehabilitationResult } from './rehabilitation.js';

@InputType({
  description: 'What changes of a rehabilitation that goes on, and how it ended (perubahan rehabilitasi berjalan).',
})
export class UpdateRehabilitationInput {
  @Field(() => Form)
  form!: RehabilitationForm;

  @Field(() => Provider)
  provider!: RehabilitationProvider;

  @Text()
  @Field(() => String)
  institution!: string;

  @Field(() => CivilDay)
  startedOn!: string;

  @Field(() => CivilDay, { nullable: true })
  endedOn?: string | null;

  @IsOptional()
  @Field(() => Result, { nullable: true })
  result?: RehabilitationResult | null;

  @Field(() => CivilDay, { nullable: true })
  returnedOn?: string | null;

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
  notAhead(today, { 'input.startedOn': facts.startedOn, 'input.endedOn': endedOn, 'input.returnedOn': returnedOn });
  inOrder(facts.startedOn, 'input.endedOn', endedOn);
  return em.assign(found, { ...facts, endedOn, result, returnedOn, ...(reason && { correctedFor: reason }) });
}
