import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { CourseFilter } from '../enrollments/course.filter.js';
import { Direction, Paging, type OrderKey } from '../ground/page.js';
import { CivilDay, UUID } from '../ground/scalars.js';

/** A programme month of a course that has ended, with the visit to the home it asks for. */
@ObjectType({
  description:
    'A programme month of a course that has ended, and whether the client was visited at home in it (bulan program). Derived, not stored. Juknis 2019, l.526.',
  simpleResolvers: true,
})
export class ProgrammeMonth {
  @Field(() => String, { description: 'Names the row: the enrollment and the month.' })
  id!: string;

  @Field(() => Int, { description: 'Which month of the course, from 1 (bulan ke-).' })
  month!: number;

  @Field(() => CivilDay, { description: 'Its first day.' })
  from!: CivilDate;

  @Field(() => CivilDay, { description: 'Its last day.' })
  until!: CivilDate;

  @Field(() => Boolean, { description: 'Whether the client was visited at home in it (sudah dikunjungi).' })
  visited!: boolean;

  /** Told as enrollment, client, unit and visit. */
  of!: { enrollment: string; client: string; unit: number; visit: string | null };
}

@InputType({ description: 'Which programme months (saringan bulan program).' })
export class ProgrammeMonthFilter extends CourseFilter {
  @Field(() => CivilDay, { nullable: true, description: 'That ended on this day or later.' })
  from?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'That ended on this day or earlier.' })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the client was visited at home in it.' })
  visited?: boolean | null;

  @Field(() => UUID, { nullable: true })
  enrollmentId?: string | null;
}

const By = { until: 'until', month: 'month' } as const;
registerEnumType(By, {
  name: 'ProgrammeMonthOrderBy',
  description: 'What a list of programme months can be ordered by.',
});

@InputType()
export class ProgrammeMonthOrder implements OrderKey {
  @Field(() => By)
  by!: keyof typeof By;

  @Field(() => Direction, { defaultValue: Direction.ASC })
  direction: Direction = Direction.ASC;
}

@ArgsType()
export class ProgrammeMonthArgs extends Paging {
  @Field(() => ProgrammeMonthFilter, { nullable: true })
  filter?: ProgrammeMonthFilter | null;

  @Field(() => [ProgrammeMonthOrder], { nullable: true, description: 'Those that ended last where left out.' })
  orderBy?: ProgrammeMonthOrder[] | null;
}
