import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { ReportPart } from '../guideline/parameters/reports.js';
import { reportFrozen } from '../guideline/rules/report-frozen.js';
import { Versioned } from '../ground/record.js';
import { demand, Refusal } from '../ground/refusal.js';
import { keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';
import type { Content } from './content.js';
import { ReportKind, ReportStatus, type ReportKindWord, type ReportStatusWord } from './words.js';

/** What may follow what; an accepted report stays as it is. */
const next: { [From in ReportStatusWord]: readonly ReportStatusWord[] } = {
  DRAFT: ['SENT'],
  SENT: ['RETURNED', 'ACCEPTED'],
  RETURNED: ['SENT'],
  ACCEPTED: [],
};

const [reads, adds] = keptByUnit;
const ofUnit = 'unit_id = (select app_unit())';

/** The unit's own people change a report, and nobody one that was accepted. */
const unlessAccepted = {
  name: 'staff_changes',
  roles: ['pulih_staff'],
  command: 'update' as const,
  using: `${ofUnit} and status <> 'ACCEPTED'`,
  check: ofUnit,
};

/** A unit's monthly compilation or quarterly report, or a numbered correction of it (laporan). */
@Entity({ policies: [reads!, adds!, unlessAccepted] })
@Unique({ properties: ['unit', 'kind', 'from', 'correction'] })
@ObjectType({
  description:
    "A unit's monthly compilation or quarterly report, or a numbered correction of it (laporan). Juknis 2019, l.718–737, l.777.",
})
export class Report extends Versioned {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @Enum({ items: () => Object.values(ReportKind), type: 'text' })
  @Field(() => ReportKind)
  kind!: ReportKindWord;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'First day of the month or quarter (awal periode).' })
  from!: CivilDate;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'Last day of the month or quarter (akhir periode).' })
  until!: CivilDate;

  @Property({ type: 'int' })
  @Field(() => Int, { description: '0 for the report itself, 1 and up for its corrections (nomor koreksi).' })
  correction: Opt<number> = 0;

  @Enum({ items: () => Object.values(ReportStatus), type: 'text' })
  @Field(() => ReportStatus)
  status: Opt<ReportStatusWord> = 'DRAFT';

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the officer adds (catatan).' })
  note: string | null = null;

  /** What people wrote of its parts. */
  @Property({ type: 'jsonb', fieldName: 'parts' })
  written: Opt<{ [One in ReportPart]?: string }> = {};

  /** What was counted and what was missing when it was sent. */
  @Property({ type: 'jsonb', nullable: true })
  content: Content | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'The day it was last sent (tanggal dikirim).' })
  sentOn: CivilDate | null = null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'First sent after the day it was due (terlambat).' })
  late: boolean | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'The day it was accepted and frozen (tanggal diterima).' })
  acceptedOn: CivilDate | null = null;

  @Property({ type: 'text', nullable: true })
  @Unique()
  @Field(() => String, { nullable: true, description: 'Its number, once it is accepted (nomor laporan).' })
  number: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'SHA-256 of what was accepted (sidik laporan).' })
  contentHash: string | null = null;

  /** Goes to the next status. @throws GUIDELINE_REFUSED where it is frozen, STEP_NOT_ALLOWED naming what is possible. */
  move(to: ReportStatusWord, on: CivilDate): void {
    this.expectOpen(on);
    const from = (Object.keys(next) as ReportStatusWord[]).filter((one) => next[one].includes(to));
    if (!from.includes(this.status))
      throw new Refusal('STEP_NOT_ALLOWED', { reason: 'reportStep', facts: { found: this.status, required: from } });
    this.status = to;
  }

  /** Refuses a change of what was accepted. */
  expectOpen(on: CivilDate): void {
    demand(reportFrozen({ acceptedOn: this.acceptedOn, corrections: this.correction, correction: null }, on));
  }
}
