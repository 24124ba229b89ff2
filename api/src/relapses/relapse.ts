import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { AddictionSymptom, HandlingStep, RelapseType } from '../guideline/parameters/relapses.js';
import { CareRecord } from '../enrollments/care.js';
import { Refusal } from '../ground/refusal.js';
import { keptByAll } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Step, Symptom, Type } from './words.js';

/** A slip, lapse or relapse of a client (kejadian kekambuhan), with the facts its type stands on. */
@Entity({ policies: keptByAll })
@Index({ properties: ['unit', 'noticedOn'] })
@ObjectType({
  description:
    'A slip, lapse or relapse of a client (kejadian kekambuhan), with the facts its type stands on. Juknis 2019, Bab III.C, l.644–676.',
})
export class RelapseEvent extends CareRecord {
  @Enum({ items: () => Object.values(Type), type: 'text' })
  @Field(() => Type)
  type!: RelapseType;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'The day it became known (tanggal diketahui).' })
  noticedOn!: CivilDate;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'How often the client used (berapa kali).' })
  times!: number;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'The client noticed quickly what had happened.' })
  noticedQuickly!: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'The client sought help at once.' })
  soughtHelp!: boolean;

  @Property({ type: 'text[]' })
  @Field(() => [Symptom])
  symptoms!: AddictionSymptom[];

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: "The client's village has community based recovery (PBM). Juknis 2019, l.659." })
  communityBased!: boolean;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'The day it was closed; null while it is open.' })
  closedOn: CivilDate | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  note!: string | null;

  /** Refuses a step of an event that is closed. */
  expectOpen(): void {
    if (this.closedOn) throw new Refusal('STEP_NOT_ALLOWED', { facts: { found: 'CLOSED', required: ['OPEN'] } });
  }
}

/** A step of the handling that was taken, or a referral the client declined (langkah penanganan). */
@Entity({ policies: keptByAll })
@Unique({ properties: ['relapse', 'step', 'evidence'] })
@ObjectType({
  description: 'A step of the handling that was taken, or declined (langkah penanganan). Juknis 2019, l.652–676.',
})
export class RelapseStep extends CareRecord {
  @ManyToOne(() => RelapseEvent, { index: true })
  relapse!: RelapseEvent;

  @Enum({ items: () => Object.values(Step), type: 'text' })
  @Field(() => Step)
  step!: HandlingStep;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  takenOn!: CivilDate;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'The client declined the referral (klien menolak dirujuk). Juknis 2019, l.574.',
  })
  declined!: boolean;

  /** The urine test or referral that is the step. */
  @Property({ type: 'uuid', nullable: true })
  evidence!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  note!: string | null;
}
