import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { DocumentKey } from '../guideline/documents.js';
import { judgingDay } from '../guideline/editions.js';
import type { HandlingStep, RelapseType } from '../guideline/parameters/relapses.js';
import type { Recorder } from '../guideline/parameters/roles.js';
import { ruleByCode } from '../guideline/rulebook.js';
import { handlingOf } from '../guideline/schedule/relapse.js';
import type { DutyState } from '../guideline/schedule/state.js';
import type { Language } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { ruleIn } from '../rulebook/present.js';
import { Rule } from '../rulebook/rule.js';
import { State } from '../rulebook/state.js';
import { Step } from './words.js';

export const RecorderWord = words<Recorder>(
  'Recorder',
  ['OFFICER', 'AGENT'],
  'Who records: an officer, or an agent (petugas, agen).',
);

/** A step of the handling, who may take it, and where it stands. */
@ObjectType({
  description: 'A step of the handling, who may take it, and where it stands (kewajiban penanganan).',
  simpleResolvers: true,
})
export class HandlingDuty {
  @Field(() => Step)
  step!: HandlingStep;

  @Field(() => Rule)
  rule!: Rule;

  @Field(() => [RecorderWord], { description: 'Who may take it.' })
  by!: readonly Recorder[];

  @Field(() => State)
  state!: DutyState;

  @Field(() => CivilDay)
  from!: CivilDate;

  @Field(() => CivilDay)
  until!: CivilDate;

  @Field(() => CivilDay, { nullable: true })
  doneOn!: CivilDate | null;
}

/** Every step of an event's handling on a day, in a language. */
export function handlingIn(
  language: Language,
  relapse: Row,
  enrollment: Row,
  steps: Row[],
  on: CivilDate,
): HandlingDuty[] {
  const handled = steps.map((one) => ({
    id: String(one['id']),
    step: one['step'] as HandlingStep,
    on: String(one['takenOn']),
    declined: Boolean(one['declined']),
  }));
  const facts = {
    type: relapse['type'] as RelapseType,
    noticedOn: String(relapse['noticedOn']),
    communityBased: Boolean(relapse['communityBased']),
    endedOn: enrollment['endedOn'] as CivilDate | null,
    handled,
  };
  const day = judgingDay({
    startedOn: String(enrollment['startedOn']),
    edition: enrollment['editionKey'] as DocumentKey,
  });
  return handlingOf(facts, on, day).map((duty) => ({ ...duty, rule: ruleIn(language, ruleByCode(duty.rule)!.card) }));
}
