import sql from 'sql-template-tag';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { QualityOfLifeAssessment } from '../assessments/qualityOfLife.js';
import { UrineTest } from '../assessments/urineTest.js';
import { Correction } from '../enrollments/correction.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { standingBy } from '../enrollments/correctable.js';
import { judgingDay } from '../guideline/editions.js';
import type { Context } from '../ground/context.js';
import type { Reader, Row } from '../ground/reader.js';
import { RelapseEvent } from '../relapses/relapse.js';
import { decisionIn, findingIn } from '../rulebook/present.js';
import { Decision, Finding } from '../rulebook/rule.js';
import { finalFrom, judgement } from './judge.js';
import { completion } from './may.js';
import { Outcome } from './outcome.js';

/** What stands, in the order of the days. */
const inOrder = standingBy(sql`order by t.taken_on, t.id`);

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
  async judgedAgain(@Root() outcome: Row, @Ctx() { read, language }: Context): Promise<Finding[]> {
    const of = outcome['enrollment'];
    const [enrollment, tests, forms, relapses] = await Promise.all([
      read.one(Enrollment, of),
      read.children(UrineTest, 'enrollment', of, inOrder),
      read.children(QualityOfLifeAssessment, 'enrollment', of, inOrder),
      read.children(RelapseEvent, 'enrollment', of, standingBy(sql`order by t.id`)),
    ]);
    const { startedOn, editionKey: edition } = enrollment as unknown as Enrollment;
    const course = { startedOn, judgedOn: judgingDay({ startedOn, edition }) } as Enrollment;
    const on = String(outcome['recordedOn']);
    const before = <Taken>(rows: Row[]) => rows.filter((one) => String(one['takenOn']) <= on) as unknown as Taken[];
    const phases = before<QualityOfLifeAssessment>(forms);
    const { judged } = judgement(course, 'OFFICER', {
      urineTest: before<UrineTest>(tests).findLast(
        (one) => one.overall !== 'INVALID' && one.takenOn >= finalFrom(course),
      ),
      baseline: phases.find((one) => one.phase === 'BASELINE'),
      final: phases.find((one) => one.phase === 'FINAL'),
      openRelapses: relapses.filter((one) => one['closedOn'] === null).length,
    });
    return judged.map((one) => findingIn(language, one));
  }
}

/** Whether a completion still stands on its outcome. */
@Resolver(() => Enrollment)
export class CompletionGround {
  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'What its completion stands on, looked at again; null where it is not completed (dasar penyelesaian).',
  })
  async completionStands(@Root() enrollment: Row, @Ctx() { read, language }: Context): Promise<Decision | null> {
    const { status, startedOn, endedOn, editionKey: edition } = enrollment as unknown as Enrollment;
    if (status !== 'COMPLETED' || !endedOn) return null;
    const [outcome] = await read.children(Outcome, 'enrollment', enrollment['id'], standingBy(sql`order by t.id`));
    const outcomeOn = outcome && (await fallenOf(read, outcome)).length === 0 ? String(outcome['recordedOn']) : null;
    const judgedOn = judgingDay({ startedOn, edition });
    return decisionIn(language, completion({ startedOn, judgedOn, on: endedOn, outcomeOn }));
  }
}
