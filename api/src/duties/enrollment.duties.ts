import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { CivilDay } from '../ground/scalars.js';
import { courseOf } from '../outcomes/course.js';
import { Duty } from './duty.js';
import { dutiesIn, pictureIn, type Enrolled } from './owed.js';
import { ScheduleMonth } from './picture.js';

/** What the guideline asks of an enrollment. */
@Resolver(() => Enrollment)
export class EnrollmentDuties {
  @FieldResolver(() => [Duty], {
    description: 'What is asked in which window, and where it stands on a day (kewajiban).',
  })
  async duties(
    @Root() enrollment: Row,
    @Arg('on', () => CivilDay, { nullable: true }) on: string | null,
    @Ctx() context: Context,
  ): Promise<Duty[]> {
    const course = await courseOf(context, enrollment);
    return dutiesIn(enrollment as unknown as Enrolled, course, on ?? context.today);
  }

  @FieldResolver(() => [ScheduleMonth], {
    description: "The guideline's picture of the course (jadwal). Juknis 2019, Gambar 4, l.491.",
  })
  async schedule(
    @Root() enrollment: Row,
    @Arg('on', () => CivilDay, { nullable: true }) on: string | null,
    @Ctx() context: Context,
  ): Promise<ScheduleMonth[]> {
    const course = await courseOf(context, enrollment);
    return pictureIn(enrollment as unknown as Enrolled, course, on ?? context.today);
  }
}
