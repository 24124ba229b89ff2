import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { DocumentKey } from '../guideline/documents.js';
import { judgingDay } from '../guideline/editions.js';
import type { ExitReason } from '../guideline/parameters/enrollment.js';
import { Client } from '../clients/client.js';
import { Consent } from '../clients/consent.js';
import { Rehabilitation } from '../clients/rehabilitation.js';
import { Versioned } from '../ground/record.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { keptByStaff } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';
import { EnrollmentStatus, Exit, type Standing } from './words.js';

/** One course of a client in post-rehabilitation (kepesertaan), from the return home on. */
@Entity({ policies: keptByStaff })
@Index({ properties: ['unit', 'status', 'startedOn'] })
@Index({
  name: 'enrollment_one_active',
  expression: `create unique index "enrollment_one_active" on "enrollment" ("client_id") where "status" = 'ACTIVE'`,
})
@ObjectType({
  description:
    'One course of a client in post-rehabilitation (kepesertaan), at least four months from the return home on. Juknis 2019, l.179.',
})
export class Enrollment extends Versioned {
  @ManyToOne(() => Client, { index: true })
  @Field(() => Client)
  client!: Client;

  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @ManyToOne(() => Rehabilitation)
  @Field(() => Rehabilitation)
  rehabilitation!: Rehabilitation;

  @ManyToOne(() => Consent)
  @Field(() => Consent, { description: 'The consent given at intake (persetujuan saat penerimaan).' })
  consent!: Consent;

  /** The guideline it is judged by, for its whole life. */
  @Property({ type: 'text', fieldName: 'edition' })
  editionKey!: DocumentKey;

  @Enum({ items: () => Object.values(EnrollmentStatus), type: 'text' })
  @Field(() => EnrollmentStatus)
  status: Opt<Standing> = 'ACTIVE';

  @Property({ type: 'date', index: true })
  @Field(() => CivilDay, { description: 'The day the client returned to family or community. Juknis 2019, l.179.' })
  startedOn!: CivilDate;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'The day of completion or exit; null while it is active.' })
  endedOn: CivilDate | null = null;

  @Enum({ items: () => Object.values(Exit), type: 'text', nullable: true })
  @Field(() => Exit, { nullable: true })
  exitReason: ExitReason | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  exitNote: string | null = null;

  /** The day whose guideline judges it: the day it started, or its edition's where it was moved to another. */
  get judgedOn(): Opt<CivilDate> {
    return judgingDay({ startedOn: this.startedOn, edition: this.editionKey }) as Opt<CivilDate>;
  }

  /** Refuses a day outside the course; paper comes first, so a course that has ended may still be written up. */
  expectDuring(on: CivilDate, field: string): void {
    if (on < this.startedOn) throw badInput(field, 'beforeStart', { found: on, required: this.startedOn });
    if (this.endedOn && on > this.endedOn) throw badInput(field, 'afterEnd', { found: on, required: this.endedOn });
  }

  /** Refuses a course that has ended, and a day before its start. */
  expectActive(on: CivilDate, field: string): void {
    if (this.status !== 'ACTIVE')
      throw new Refusal('STEP_NOT_ALLOWED', { facts: { found: this.status, required: ['ACTIVE'] } });
    if (on < this.startedOn) throw badInput(field, 'beforeStart', { found: on, required: this.startedOn });
  }

  /** Ends the course, completed or for a reason. */
  end(
    on: CivilDate,
    status: 'COMPLETED' | 'EXITED',
    reason: ExitReason | null = null,
    note: string | null = null,
  ): void {
    this.expectActive(on, 'on');
    this.status = status;
    this.endedOn = on;
    this.exitReason = reason;
    this.exitNote = note;
  }
}
