import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { AssessmentPhase } from '../guideline/parameters/qualityOfLife.js';
import { domainKeys, type QualityDomain } from '../guideline/whoqol/items.js';
import type { MissingPolicy } from '../guideline/whoqol/missing.js';
import { CareRecord } from '../enrollments/care.js';
import { keptByStaff } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Account } from '../people/account.js';

export const Phase = words<AssessmentPhase>(
  'AssessmentPhase',
  ['BASELINE', 'FINAL'],
  'First or last measurement (awal, akhir). Juknis 2019, l.616.',
);
export const BlanksPolicy = words<MissingPolicy>(
  'MissingPolicy',
  ['SPSS', 'MANUAL'],
  'How many blanks a form may have: as the SPSS syntax, or as the manual of 1996 (batas butir kosong).',
);
export const Domain = words<QualityDomain>(
  'QualityDomain',
  domainKeys,
  'A domain of WHOQOL-BREF (kesehatan fisik, psikologis, hubungan sosial, lingkungan). Juknis 2019, l.616.',
);

/** The score of one domain by both methods. */
@ObjectType({ description: 'The score of one domain by both methods (skor domain); the table decides.' })
export class DomainScore {
  @Field(() => Domain)
  domain!: QualityDomain;

  @Field(() => Int, { nullable: true, description: 'Total of the answers given, reversed items turned round.' })
  raw!: number | null;

  @Field(() => Int, { nullable: true, description: 'By the table, 0 to 100; this one decides.' })
  score!: number | null;

  @Field(() => Float, { nullable: true, description: 'By the formula (mean − 1) × 25, unrounded.' })
  formulaScore!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'BAIK: the table score is at least 56. Juknis 2019, l.635–638.',
  })
  good!: boolean | null;

  @Field(() => Boolean, { description: 'The two methods disagree on good or poor.' })
  methodsDisagree!: boolean;
}

/** A WHOQOL-BREF form with its scores (pengukuran kualitas hidup). */
@Entity({ policies: keptByStaff })
@Index({ properties: ['unit', 'takenOn'] })
@Index({
  name: 'quality_of_life_one_standing',
  expression: `create unique index "quality_of_life_one_standing" on "quality_of_life_assessment" ("enrollment_id", "phase") where "superseded_by" is null`,
})
@ObjectType({
  description:
    'A WHOQOL-BREF form of 26 answers with its scores (pengukuran kualitas hidup). Juknis 2019, Bab III.B.2.c.2, l.612–616.',
})
export class QualityOfLifeAssessment extends CareRecord {
  @Enum({ items: () => Object.values(Phase), type: 'text' })
  @Field(() => Phase)
  phase!: AssessmentPhase;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  takenOn!: CivilDate;

  @Property({ type: 'jsonb' })
  @Field(() => [Int], {
    nullable: 'items',
    description: 'The option chosen for each of the 26 items, 1 to 5; null where it was left blank.',
  })
  answers!: (number | null)[];

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Item 1, overall quality of life, raw.' })
  overall!: number | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Item 2, general health, raw.' })
  health!: number | null;

  @Property({ type: 'jsonb' })
  @Field(() => [DomainScore])
  domains!: DomainScore[];

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'All four domains are good (BAIK).' })
  good!: boolean | null;

  @Property({ type: 'text' })
  @Field(() => BlanksPolicy, { description: 'How blanks were treated: SPSS or MANUAL.' })
  missingPolicy!: MissingPolicy;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, {
    nullable: true,
    description: 'The trained officer who administered it (pelaksana). Juknis 2019, l.616.',
  })
  assessor: Account | null = null;

  @Property({ type: 'text' })
  @Field(() => String)
  scoringVersion!: string;
}
