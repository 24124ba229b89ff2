import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { FundingSource } from '../guideline/budget/accounts.js';
import type { Drivers } from '../guideline/budget/line.js';
import { Versioned } from '../ground/record.js';
import { Refusal } from '../ground/refusal.js';
import { keptByUnit } from '../ground/rows.js';
import { CivilDay, Rupiah } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { money } from './money.js';
import { decidedFromAbove } from './rows.js';
import { PlanState, Source, type PlanStatus } from './words.js';

/** What a plan may become. */
const steps: Record<PlanStatus, readonly PlanStatus[]> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['APPROVED', 'RETURNED'],
  APPROVED: [],
  RETURNED: [],
};

/** The budget of a unit for a fiscal year and a source (RAB), in numbered revisions. */
@Entity({ policies: [...keptByUnit, ...decidedFromAbove] })
@Unique({ properties: ['unit', 'fiscalYear', 'source', 'revision'] })
@ObjectType({
  description:
    'The budget of a unit for a fiscal year and a source of funds (RAB), in numbered revisions. Juknis 2019, Lampiran.',
})
export class BudgetPlan extends Versioned {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @Property({ type: 'int', index: true })
  @Field(() => Int, { description: 'Fiscal year (tahun anggaran).' })
  fiscalYear!: number;

  @Enum({ items: () => Object.values(Source), type: 'text' })
  @Field(() => Source)
  source!: FundingSource;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Number of the revision, from 1 (revisi ke-).' })
  revision!: number;

  @Property({ type: 'jsonb' })
  drivers!: Drivers;

  @Property({ type: money })
  @Field(() => Rupiah, { description: 'Sum of its lines that have a price (jumlah rencana).' })
  rupiah!: number;

  @Enum({ items: () => Object.values(PlanState), type: 'text' })
  @Field(() => PlanState)
  status: Opt<PlanStatus> = 'DRAFT';

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What this revision changes and why (catatan revisi).' })
  note!: string | null;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, { nullable: true })
  submittedBy: Account | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  submittedOn: CivilDate | null = null;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, { nullable: true })
  decidedBy: Account | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  decidedOn: CivilDate | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was returned (alasan pengembalian).' })
  reason: string | null = null;

  /** Takes the next step. @throws STEP_NOT_ALLOWED naming what is possible. */
  move(to: PlanStatus): void {
    if (!steps[this.status as PlanStatus].includes(to)) {
      const from = Object.entries(steps).flatMap(([status, next]) => (next.includes(to) ? [status] : []));
      throw new Refusal('STEP_NOT_ALLOWED', { facts: { found: this.status, required: from } });
    }
    this.status = to;
  }
}
