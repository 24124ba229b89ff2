import sql from 'sql-template-tag';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { decisionIn } from '../rulebook/present.js';
import { Decision } from '../rulebook/rule.js';
import { courseOf } from './course.js';
import { mayAssess, mayComplete, mayRecordOutcome } from './may.js';
import { Outcome } from './outcome.js';

/** Which steps an enrollment may take, and its outcome. */
@Resolver(() => Enrollment)
export class EnrollmentCourse {
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
