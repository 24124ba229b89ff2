import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { Finding } from '../guideline/finding.js';
import type { OutcomeResult } from '../guideline/rules/outcome-recovered.js';
import type { Improvement } from '../guideline/whoqol/improvement.js';
import type { QualityDomain } from '../guideline/whoqol/items.js';
import { Domain, QualityOfLifeAssessment } from '../assessments/qualityOfLife.js';
import { UrineTest } from '../assessments/urineTest.js';
import { CareRecord } from '../enrollments/care.js';
import { keptByStaff } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';

export const Result = words<OutcomeResult>(
  'OutcomeResult',
  ['RECOVERED', 'NOT_RECOVERED'],
  'Outcome of a course: PULIH when the final urine test is negative (hasil outcome). Juknis 2019, l.634.',
);
const Improved = words<Improvement>(
  'Improvement',
  ['ALL', 'SOME', 'NONE'],
  'How many of the four domains improved (peningkatan). Juknis 2019, l.640.',
);

/** How one domain changed. */
@ObjectType({ description: 'How one domain changed from the baseline to the final measurement. Juknis 2019, l.642.' })
export class DomainImprovement {
  @Field(() => Domain)
  domain!: QualityDomain;

  @Field(() => Int)
  baseline!: number;

  @Field(() => Int)
  final!: number;

  @Field(() => Float, {
    nullable: true,
    description: '(final − baseline) / baseline, 0.232 for 23.2 %; null at a baseline of 0.',
  })
  ratio!: number | null;

  @Field(() => Boolean)
  improved!: boolean;
}

/** The judgement at the end of a course (penilaian outcome); computed, never typed in. */
@Entity({ policies: keptByStaff })
@Index({ properties: ['unit', 'recordedOn'] })
@Index({
  name: 'outcome_one_standing',
  expression: 'create unique index "outcome_one_standing" on "outcome" ("enrollment_id") where "superseded_by" is null',
})
@ObjectType({
  description:
    'The judgement at the end of a course (penilaian outcome); computed, never typed in. Juknis 2019, Bab III.B.2.c.4, l.630–642.',
})
export class Outcome extends CareRecord {
  @Property({ type: 'date' })
  @Field(() => CivilDay)
  recordedOn!: CivilDate;

  @Enum({ items: () => Object.values(Result), type: 'text' })
  @Field(() => Result)
  result!: OutcomeResult;

  @ManyToOne(() => UrineTest)
  @Field(() => UrineTest, { description: 'The final urine test it stands on.' })
  urineTest!: UrineTest;

  @ManyToOne(() => QualityOfLifeAssessment)
  @Field(() => QualityOfLifeAssessment)
  baseline!: QualityOfLifeAssessment;

  @ManyToOne(() => QualityOfLifeAssessment)
  @Field(() => QualityOfLifeAssessment)
  final!: QualityOfLifeAssessment;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Quality of life is good in all four domains (kualitas hidup baik).' })
  qualityGood!: boolean;

  @Property({ type: 'jsonb' })
  @Field(() => [DomainImprovement])
  improvement!: DomainImprovement[];

  @Enum({ items: () => Object.values(Improved), type: 'text' })
  @Field(() => Improved)
  improvedOverall!: Improvement;

  /** The findings as they were judged. */
  @Property({ type: 'jsonb', fieldName: 'findings' })
  judged!: Finding[];
}
