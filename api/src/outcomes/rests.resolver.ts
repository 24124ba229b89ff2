import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { QualityOfLifeAssessment } from '../assessments/qualityOfLife.js';
import { UrineTest } from '../assessments/urineTest.js';
import { Correction } from '../enrollments/correction.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { CivilDate } from '../guideline/calendar.js';
import { judgingDay } from '../guideline/editions.js';
import { outcomeOfficer } from '../guideline/rules/outcome-officer.js';
import type { Context } from '../ground/context.js';
import type { Reader, Row } from '../ground/reader.js';
import { decisionIn, findingIn } from '../rulebook/present.js';
import { Decision, Finding } from '../rulebook/rule.js';
import { courseOf } from './course.js';
import type { RecordedCourse } from './facts.js';
import { measured, type Ground } from './judge.js';
import { groundOf, mayComplete, mayRecordOutcome } from './may.js';
import { Outcome } from './outcome.js';

/** The corrections of the records an outcome was judged on. */
async function fallenOf(read: Reader, { urineTest, baseline, final }: Row): Promise<Row[]> {
  const records = await Promise.all([
    read.one(UrineTest, urineTest),
    read.one(QualityOfLifeAssessment, baseline),
    read.one(QualityOfLifeAssessment, final),
  ]);
  const corrections = await Promise.all(records.map((one) => read.one(Correction, one?.['supersededBy'])));
  return corrections.filter((one) => one !== null);
}

/** The ground of an outcome, looked at again. */
@Resolver(() => Outcome)
export class OutcomeGround {
  @FieldResolver(() => [Correction], {
    description: 'Corrections of records it was judged on: with any, it is to be judged anew (dasar yang gugur).',
  })
  fallenGround(@Root() outcome: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return fallenOf(read, outcome);
  }

  @FieldResolver(() => [Finding], {
    description: 'The findings as they would be today, on its own day from the records that stand (dinilai kembali).',
  })
  async judgedAgain(@Root() outcome: Row, @Ctx() context: Context): Promise<Finding[]> {
    const on = outcome['recordedOn'] as CivilDate;
    const course = await courseOf(context, { id: outcome['enrollment'] });
    const day = judgingDay(course);
    const ground = await groundIn(context.read, course, on);
    const stands = [...mayRecordOutcome(course, on), outcomeOfficer({ recorder: 'OFFICER' }, day)];
    const judged = ground ? [...stands, ...measured(ground, day).said] : stands;
    return judged.map((one) => findingIn(context.language, one));
  }
}

/** The records an outcome on a day is judged from; null where one of them is missing. */
async function groundIn(read: Reader, course: RecordedCourse, on: CivilDate): Promise<Ground | null> {
  const { urineTest, baseline, final } = groundOf(course, on);
  const found = await Promise.all([
    read.one(UrineTest, urineTest?.id),
    read.one(QualityOfLifeAssessment, baseline?.id),
    read.one(QualityOfLifeAssessment, final?.id),
  ]);
  const [test, before, after] = found as unknown as [Ground['urineTest'], Ground['baseline'], Ground['final']];
  return found.includes(null) ? null : { urineTest: test, baseline: before, final: after };
}

/** Whether a completion still stands on its outcome. */
@Resolver(() => Enrollment)
export class CompletionGround {
  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'What its completion stands on, looked at again; null where it is not completed (dasar penyelesaian).',
  })
  async completionStands(@Root() enrollment: Row, @Ctx() context: Context): Promise<Decision | null> {
    const { status, endedOn } = enrollment as unknown as Enrollment;
    if (status !== 'COMPLETED' || !endedOn) return null;
    return decisionIn(context.language, mayComplete(await courseOf(context, enrollment), endedOn));
  }
}
