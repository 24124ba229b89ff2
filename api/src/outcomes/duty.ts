import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { Duty as Owed, PicturedMonth } from '../guideline/schedule.js';
import type { ScheduledStep } from '../guideline/schedule/settle.js';
import type { DutyState } from '../guideline/schedule/state.js';
import { ruleByCode } from '../guideline/rulebook.js';
import { steps } from '../guideline/schedule/steps.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Language } from '../ground/context.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { ruleIn } from '../rulebook/present.js';
import { Rule } from '../rulebook/rule.js';
import { State } from '../rulebook/state.js';
import { en } from '../rulebook/wording/en.js';
import { id } from '../rulebook/wording/id.js';

export const StepWord = words<ScheduledStep['step']>(
  'ScheduleStep',
  [...(Object.keys(steps) as (keyof typeof steps)[]), 'FIRST_CONTACT'],
  'A step of the schedule (langkah jadwal). Juknis 2019, Gambar 4, l.491.',
);
export const Phase = words(
  'SchedulePhase',
  ['MENTORING', 'CONTINUING_GUIDANCE', 'EXTENSION'],
  'Part of the course: mentoring, continuing guidance, extension (tahap).',
);
export const WeeksWord = words(
  'ScheduleWeeks',
  ['FIRST', 'LAST', 'WHOLE'],
  'Weeks 1–2, weeks 3–4, or the whole month (minggu).',
);

/** Something the guideline asks for in a window, and where it stands on a day (kewajiban). */
@ObjectType({
  description: 'Something the guideline asks for in a window, and where it stands (kewajiban). Derived, not stored.',
  simpleResolvers: true,
})
export class Duty {
  @Field(() => Rule, { nullable: true, description: 'The rule that asks; null where the guideline only guides.' })
  rule!: Rule | null;

  @Field(() => StepWord)
  step!: ScheduledStep['step'];

  @Field(() => Int, { description: 'Programme month, from 1.' })
  month!: number;

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

  @Field(() => String)
  message!: string;

  @Field(() => Enrollment, { nullable: true })
  enrollment!: object | null;
}

@ObjectType({ description: 'A box of the schedule (kotak jadwal).', simpleResolvers: true })
export class ScheduleBox {
  @Field(() => WeeksWord)
  weeks!: string;

  @Field(() => CivilDay)
  from!: CivilDate;

  @Field(() => CivilDay)
  until!: CivilDate;

  @Field(() => [Duty])
  steps!: Duty[];
}

/** A programme month as Gambar 4 draws it. */
@ObjectType({
  description: 'A programme month as the guideline draws it (bulan program). Juknis 2019, Gambar 4, l.491.',
  simpleResolvers: true,
})
export class ScheduleMonth {
  @Field(() => Int)
  month!: number;

  @Field(() => Phase)
  phase!: string;

  @Field(() => [ScheduleBox])
  boxes!: ScheduleBox[];
}

const wordings = { id, en };

/** A step in a language. */
export function dutyIn(language: Language, step: ScheduledStep | Owed, enrollment: object): Duty {
  const card = step.rule && ruleByCode(step.rule)?.card;
  return {
    ...step,
    rule: card ? ruleIn(language, card) : null,
    message: wordings[language].steps[step.step],
    enrollment,
  };
}

/** A pictured month in a language. */
export const monthIn = (language: Language, { boxes, ...month }: PicturedMonth, enrollment: object): ScheduleMonth => ({
  ...month,
  boxes: boxes.map((box) => ({ ...box, steps: box.steps.map((step) => dutyIn(language, step, enrollment)) })),
});
