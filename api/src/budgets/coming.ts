import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { LineCode } from '../guideline/budget/line.js';
import type { Unpayable } from '../guideline/budget/payability.js';
import { Direction, Paging, type OrderKey } from '../ground/page.js';
import { CivilDay, Rupiah } from '../ground/scalars.js';
import type { Foreseen } from './foresee.js';
import { Line, WhyUnpaid } from './words.js';

/** What is still to come and will be paid: a row of the forecast. */
@ObjectType({
  description:
    'What the duties of running courses will still have paid (prakiraan pembayaran). Derived from the schedule, not stored.',
  simpleResolvers: true,
})
export class ComingPayable {
  @Field(() => String, { description: 'Names the row for as long as its facts stay the same.' })
  id!: string;

  @Field(() => Line)
  line!: LineCode;

  @Field(() => String, { description: 'Account of the line (akun).' })
  account!: string;

  @Field(() => CivilDay, { description: 'The day it is expected by; what is overdue is expected today.' })
  on!: CivilDate;

  @Field(() => Rupiah, { description: 'What it will come to; 0 where it has no price.' })
  rupiah!: number;

  @Field(() => WhyUnpaid, { nullable: true, description: 'Why it has no price (harga belum ada).' })
  why!: Unpayable | null;

  /** Told as unit, enrollment, client and officer. */
  of!: Pick<Foreseen, 'unit' | 'enrollment' | 'client' | 'officer'>;
}

/** Which of it. */
@InputType({ description: 'Which of what is to come (saringan prakiraan).' })
export class ComingPayableFilter {
  @Field(() => Int, { nullable: true, description: 'The current year where null.' })
  fiscalYear?: number | null;

  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => [Line], { nullable: true })
  lines?: LineCode[] | null;

  @Field(() => [String], { nullable: true })
  accounts?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the province of the unit (kode provinsi).' })
  province?: string | null;

  @Field(() => CivilDay, { nullable: true })
  from?: string | null;

  @Field(() => CivilDay, { nullable: true })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what has no price (harga belum ada).' })
  priceless?: boolean | null;
}

const By = { on: 'on', line: 'line', rupiah: 'rupiah' } as const;
registerEnumType(By, {
  name: 'ComingPayableOrderBy',
  description: 'What a list of what is to come can be ordered by.',
});

@InputType()
export class ComingPayableOrder implements OrderKey {
  @Field(() => By)
  by!: keyof typeof By;

  @Field(() => Direction, { defaultValue: Direction.ASC })
  direction: Direction = Direction.ASC;
}

@ArgsType()
export class ComingArgs extends Paging {
  @Field(() => ComingPayableFilter, { nullable: true })
  filter?: ComingPayableFilter | null;

  @Field(() => [ComingPayableOrder], { nullable: true, description: 'By the day it is expected where left out.' })
  orderBy?: ComingPayableOrder[] | null;
}
