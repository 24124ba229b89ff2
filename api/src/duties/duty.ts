import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { DutyCode } from '../guideline/codes.js';
import type { Recorder } from '../guideline/parameters/roles.js';
import type { DutyState } from '../guideline/schedule/state.js';
import { steps } from '../guideline/schedule/steps.js';
import { stepsBeside, type DutyStep } from '../guideline/schedule/who.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { RecorderWord } from '../relapses/duty.js';
import { State } from '../rulebook/state.js';

export const StepWord = words<DutyStep>(
  'ScheduleStep',
  [...(Object.keys(steps) as (keyof typeof steps)[]), 'FIRST_CONTACT', ...Object.values(stepsBeside)],
  'What a duty asks to be done: a step of the schedule, or one beside it (langkah). Juknis 2019, Gambar 4, l.491.',
);

/** Whose duty it is: the client it is for, who accompanies them, and the unit. */
export interface Owing {
  unit: number;
  enrollment: string | null;
  client: string | null;
  agent: string | null;
  officer: string | null;
  village: string | null;
}

/** Something the guideline asks for in a window, and where it stands on a day (kewajiban). */
@ObjectType({
  description: 'Something the guideline asks for in a window, and where it stands (kewajiban). Derived, not stored.',
  simpleResolvers: true,
})
export class Duty {
  @Field(() => ID, { description: 'Names the duty for as long as its facts stay the same.' })
  id!: string;

  @Field(() => StepWord)
  step!: DutyStep;

  @Field(() => Int, { nullable: true, description: 'Programme month, from 1; null where it is none of the schedule.' })
  month!: number | null;

  @Field(() => State)
  state!: DutyState;

  @Field(() => CivilDay)
  from!: CivilDate;

  @Field(() => CivilDay)
  until!: CivilDate;

  @Field(() => CivilDay, { nullable: true })
  doneOn!: CivilDate | null;

  @Field(() => UUID, { nullable: true, description: 'The record that shows it was done.' })
  evidence!: string | null;

  @Field(() => UUID, {
    nullable: true,
    description: 'The record it is about: an assignment, referral, relapse event, rehabilitation, map or officer.',
  })
  about!: string | null;

  @Field(() => [RecorderWord], { description: 'Who may do it (yang melakukan).' })
  by!: readonly Recorder[];

  /** Told as the rule, in a language. */
  code!: DutyCode | null;

  /** Told as client, agent, officer, unit and village. */
  owing!: Owing;
}
