import sql from 'sql-template-tag';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { dutiesOf, pictureOf } from '../guideline/schedule.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { CivilDay } from '../ground/scalars.js';
import { decisionIn } from '../rulebook/present.js';
import { Decision } from '../rulebook/rule.js';
import { Duty, dutyIn, monthIn, ScheduleMonth } from './duty.js';
import { coursesOf, type Begun, type RecordedCourse } from './facts.js';
import { mayAssess, mayComplete, mayRecordOutcome } from './may.js';
import { Outcome } from './outcome.js';

/** The course of an enrollment; all that one request asks for are loaded together. */
async function courseOf({ read }: Context, enrollment: Row): Promise<RecordedCourse> {
  const load = async (ids: readonly string[]) => {
    const rows = await Promise.all(ids.map((id) => read.one(Enrollment, id)));
    return coursesOf((statement) => read.rows(statement), rows as unknown as Begun[]);
  };
  return read.loader<RecordedCourse>('course', load).load(enrollment['id']);
}

/** What the guideline asks of an enrollment, and which steps it may take. */
@Resolver(() => Enrollment)
export class EnrollmentCourse {
  @FieldResolver(() => [Duty], {
    description: 'What is asked in which window, and where it stands on a day (kewajiban).',
  })
  async duties(
    @Root() enrollment: Row,
    @Arg('on', () => CivilDay, { nullable: true }) on: string | null,
    @Ctx() context: Context,
  ): Promise<Duty[]> {
    const course = await courseOf(context, enrollment);
    return dutiesOf(course, on ?? context.today).map((duty) => dutyIn(context.language, duty, enrollment));
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
    return pictureOf(course, on ?? context.today).map((month) => monthIn(context.language, month, enrollment));
  }

  @FieldResolver(() => Decision, { description: 'Whether the next measurement may be taken today (boleh mengukur).' })
  async mayAssess(@Root() enrollment: Row, @Ctx() context: Context): Promise<Decision> {
    return decisionIn(context.language, mayAssess(await courseOf(context, enrollment), context.today));
  }

  @FieldResolver(() => Decision, { description: 'Whether the outcome may be recorded today (boleh menilai outcome).' })
  async mayRecordOutcome(@Root() enrollment: Row, @Ctx() context: Context): Promise<Decision> {
    return decisionIn(context.language, mayRecordOutcome(await courseOf(context, enrollment), context.today));
  }

  @FieldResolver(() => Decision, { description: 'Whether the enrollment may be completed today (boleh diselesaikan).' })
  async mayComplete(@Root() enrollment: Row, @Ctx() context: Context): Promise<Decision> {
    return decisionIn(context.language, mayComplete(await courseOf(context, enrollment), context.today));
  }

  @FieldResolver(() => Outcome, { nullable: true })
  async outcome(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row | null> {
    const outcomes = await read.children(Outcome, 'enrollment', enrollment['id'], sql`order by t.recorded_at desc`);
    return outcomes.find((one) => one['supersededBy'] === null) ?? null;
  }
}
