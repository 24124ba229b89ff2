import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Duty } from './duty.js';

const Phase = words(
  'SchedulePhase',
  ['MENTORING', 'CONTINUING_GUIDANCE', 'EXTENSION'],
  'Part of the course: mentoring, continuing guidance, extension (tahap).',
);
const WeeksWord = words(
  'ScheduleWeeks',
  ['FIRST', 'LAST', 'WHOLE'],
  'Weeks 1–2, weeks 3–4, or the whole month (minggu).',
);

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
