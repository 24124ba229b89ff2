import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Answers } from '../guideline/whoqol/items.js';
import type { MissingPolicy } from '../guideline/whoqol/missing.js';
import { careConditions } from '../enrollments/care.list.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { standing, standingBy } from '../enrollments/correctable.js';
import { CARE, Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { CivilDay } from '../ground/scalars.js';
import {
  QualityOfLifeFilter,
  RecordQualityOfLifeInput,
  RecordUrineTestInput,
  UrineTestFilter,
} from './assessment.input.js';
import { itemsOf, QualityOfLifeItem } from './itemWords.js';
import { BlanksPolicy, QualityOfLifeAssessment } from './qualityOfLife.js';
import { recordForm } from './recordForm.js';
import { recordTest } from './recordTest.js';
import { preview, QualityOfLifeScore } from './score.js';
import { UrineTest } from './urineTest.js';

export const UrineTestList = listing(UrineTest, {
  one: 'urineTest',
  many: 'urineTests',
  roles: CARE,
  filter: UrineTestFilter,
  orders: ['takenOn', 'recordedAt'],
  direction: Direction.DESC,
  always: standing,
  conditions: {
    ...careConditions('takenOn'),
    purposes: (list, { c }) => sql`${c('purpose')} = any (${list}::text[])`,
    results: (list, { c }) => sql`${c('overall')} = any (${list}::text[])`,
  },
});

export const QualityOfLifeList = listing(QualityOfLifeAssessment, {
  one: 'qualityOfLifeAssessment',
  many: 'qualityOfLifeAssessments',
  roles: CARE,
  filter: QualityOfLifeFilter,
  orders: ['takenOn', 'recordedAt'],
  direction: Direction.DESC,
  always: standing,
  conditions: {
    ...careConditions('takenOn'),
    phases: (list, { c }) => sql`${c('phase')} = any (${list}::text[])`,
    good: (good, { c }) => sql`${c('good')} = ${good}`,
  },
});

@Resolver(() => Enrollment)
export class EnrollmentAssessments {
  @Authorized(Role.OFFICER, Role.AGENT)
  @Mutation(() => UrineTest, {
    description: 'Records a urine test (mencatat pemeriksaan urin); only an officer examines.',
  })
  recordUrineTest(
    @Arg('input', () => RecordUrineTestInput) input: RecordUrineTestInput,
    @Ctx() context: Context,
  ): Promise<UrineTest> {
    return recordTest(context, input);
  }

  @Authorized(Role.OFFICER)
  @Mutation(() => QualityOfLifeAssessment, {
    description: 'Records a WHOQOL-BREF form (mencatat pengukuran kualitas hidup).',
  })
  recordQualityOfLife(
    @Arg('input', () => RecordQualityOfLifeInput) input: RecordQualityOfLifeInput,
    @Ctx() context: Context,
  ): Promise<QualityOfLifeAssessment> {
    return recordForm(context, input);
  }

  @Authorized(...STAFF)
  @Query(() => QualityOfLifeScore, {
    description: 'Scores a WHOQOL-BREF form without recording it (pratinjau skor kualitas hidup).',
  })
  scoreQualityOfLife(
    @Arg('answers', () => [Int], { nullable: 'items', description: '26 options, 1 to 5; null where blank.' })
    answers: Answers,
    @Arg('startedOn', () => CivilDay, { description: 'The day the course began, whose guideline judges.' })
    startedOn: string,
    @Arg('missingPolicy', () => BlanksPolicy, { defaultValue: 'SPSS' }) policy: MissingPolicy,
  ): QualityOfLifeScore {
    return preview(answers, startedOn, policy);
  }

  @Authorized(...STAFF)
  @Query(() => [QualityOfLifeItem], {
    description: 'The items of the form in words (butir WHOQOL-BREF); empty where no wording was loaded.',
  })
  qualityOfLifeItems(@Ctx() context: Context): QualityOfLifeItem[] {
    return itemsOf(context);
  }

  @FieldResolver(() => [UrineTest])
  urineTests(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(UrineTest, 'enrollment', enrollment['id'], standingBy(sql`order by t.taken_on, t.id`));
  }

  @FieldResolver(() => [QualityOfLifeAssessment])
  qualityOfLife(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(
      QualityOfLifeAssessment,
      'enrollment',
      enrollment['id'],
      standingBy(sql`order by t.taken_on, t.id`),
    );
  }
}
