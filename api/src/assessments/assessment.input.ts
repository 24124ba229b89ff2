import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { AssessmentPhase } from '../guideline/parameters/qualityOfLife.js';
import type { TestPurpose, TestResult } from '../guideline/parameters/urine.js';
import type { MissingPolicy } from '../guideline/whoqol/missing.js';
import { CareFilter } from '../enrollments/care.list.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { BlanksPolicy, Phase } from './qualityOfLife.js';
import { Purpose, Substance, TestOutcome, type SubstanceCode } from './urineTest.js';

@InputType({ description: 'The result of one substance (hasil per zat).' })
export class SubstanceResultInput {
  @Field(() => Substance)
  substance!: SubstanceCode;

  @Field(() => TestOutcome)
  result!: TestResult;
}

@InputType({ description: 'A urine test as it was taken (pencatatan pemeriksaan urin).' })
export class RecordUrineTestInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => CivilDay)
  takenOn!: string;

  @Field(() => Purpose)
  purpose!: TestPurpose;

  @Field(() => UUID, { nullable: true, description: 'The relapse event a RELAPSE test belongs to.' })
  relapseId?: string | null;

  @Field(() => String)
  lot!: string;

  @ArrayMaxSize(12, { message: 'tooMany|12' })
  @Field(() => [SubstanceResultInput])
  results!: SubstanceResultInput[];
}

@InputType({ description: 'A WHOQOL-BREF form as it was filled in (pencatatan kualitas hidup).' })
export class RecordQualityOfLifeInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => Phase)
  phase!: AssessmentPhase;

  @Field(() => CivilDay)
  takenOn!: string;

  @ArrayMinSize(26, { message: 'answers|26' })
  @ArrayMaxSize(26, { message: 'answers|26' })
  @Field(() => [Int], { nullable: 'items', description: '26 options, 1 to 5; null where it was left blank.' })
  answers!: (number | null)[];

  @Field(() => BlanksPolicy, {
    defaultValue: 'SPSS',
    description: 'How many blanks the form may have (batas butir kosong); stored with the score.',
  })
  missingPolicy!: MissingPolicy;

  @Field(() => UUID, {
    nullable: true,
    description: 'Account of the officer who administered it; who records it where it is left out. Juknis 2019, l.616.',
  })
  assessorId?: string | null;
}

@InputType({ description: 'Which urine tests (saringan pemeriksaan urin).' })
export class UrineTestFilter extends CareFilter {
  @Field(() => [Purpose], { nullable: true })
  purposes?: TestPurpose[] | null;

  @Field(() => [TestOutcome], { nullable: true })
  results?: TestResult[] | null;
}

@InputType({ description: 'Which measurements (saringan pengukuran kualitas hidup).' })
export class QualityOfLifeFilter extends CareFilter {
  @Field(() => [Phase], { nullable: true })
  phases?: AssessmentPhase[] | null;

  @Field(() => Boolean, { nullable: true })
  good?: boolean | null;
}
