import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { TestPurpose, TestResult } from '../guideline/parameters/urine.js';
import { CareRecord } from '../enrollments/care.js';
import { keptByStaff } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Account } from '../people/account.js';
import { RelapseEvent } from '../relapses/relapse.js';

export const Purpose = words<TestPurpose>(
  'TestPurpose',
  ['ROUTINE', 'RELAPSE'],
  'A test of the schedule, or of a relapse event (tujuan tes). Juknis 2019, l.610, l.652.',
);
export const TestOutcome = words<TestResult>(
  'TestResult',
  ['NEGATIVE', 'POSITIVE', 'INVALID'],
  'Result of a urine test; INVALID is neither (hasil).',
);

export type SubstanceCode = (typeof substances)[number];
const substances = ['AMP', 'MET', 'THC', 'MOP', 'COC', 'BZO'] as const;
export const Substance = words<SubstanceCode>(
  'Substance',
  substances,
  'Substance of a rapid test panel (zat): amphetamine, methamphetamine, THC, morphine, cocaine, benzodiazepine.',
);

/** The result of one substance. */
@ObjectType({ description: 'The result of one substance of the panel (hasil per zat).' })
export class SubstanceResult {
  @Field(() => Substance)
  substance!: SubstanceCode;

  @Field(() => TestOutcome)
  result!: TestResult;
}

/** A urine test (pemeriksaan urin), by an officer. */
@Entity({ policies: keptByStaff })
@Index({ properties: ['unit', 'takenOn'] })
@ObjectType({ description: 'A urine test (pemeriksaan urin). Juknis 2019, Bab III.B.2.c.1, l.602–610.' })
export class UrineTest extends CareRecord {
  @Property({ type: 'date' })
  @Field(() => CivilDay)
  takenOn!: CivilDate;

  @Enum({ items: () => Object.values(Purpose), type: 'text' })
  @Field(() => Purpose)
  purpose!: TestPurpose;

  @ManyToOne(() => RelapseEvent, { nullable: true, index: true })
  @Field(() => RelapseEvent, { nullable: true, description: 'The relapse event a RELAPSE test belongs to.' })
  relapse!: RelapseEvent | null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Lot number of the test kit (nomor lot).' })
  lot!: string;

  @Property({ type: 'jsonb' })
  @Field(() => [SubstanceResult])
  results!: SubstanceResult[];

  @Enum({ items: () => Object.values(TestOutcome), type: 'text' })
  @Field(() => TestOutcome, {
    description: 'What the whole test says: one positive makes it positive, else one invalid makes it invalid.',
  })
  overall!: TestResult;

  @ManyToOne(() => Account)
  @Field(() => Account, { nullable: true, description: 'The officer who took it (pemeriksa).' })
  examiner!: Account;
}
