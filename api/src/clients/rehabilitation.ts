import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { RehabilitationForm, RehabilitationProvider } from '../guideline/parameters/enrollment.js';
import { Versioned } from '../ground/record.js';
import { keptByStaff } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Unit } from '../units/unit.js';
import { Client } from './client.js';

export const Form = words<RehabilitationForm>(
  'RehabilitationForm',
  ['INPATIENT', 'OUTPATIENT', 'COMMUNITY_BASED'],
  'Form of rehabilitation: rawat inap, rawat jalan, Pemulihan Berbasis Masyarakat (PBM). Juknis 2019, l.73, l.483.',
);
export const Provider = words<RehabilitationProvider>(
  'RehabilitationProvider',
  ['BNN', 'GOVERNMENT', 'COMMUNITY'],
  'Who gave the rehabilitation: BNN, other government, community institution (komponen masyarakat). Juknis 2019, l.483.',
);
export const Result = words(
  'RehabilitationResult',
  ['COMPLETED', 'NOT_COMPLETED'],
  'How a rehabilitation ended (hasil).',
);
export type RehabilitationResult = keyof typeof Result;

/** A rehabilitation a client went through before coming home (rehabilitasi). */
@Entity({ policies: keptByStaff })
@Index({ properties: ['unit', 'endedOn'] })
@ObjectType({
  description:
    'A rehabilitation a client went through before coming home (rehabilitasi). Juknis 2019, Bab I.D.11, l.216.',
})
export class Rehabilitation extends Versioned {
  [OptionalProps]?: 'correctedFor';

  @ManyToOne(() => Client, { index: true })
  @Field(() => Client)
  client!: Client;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Enum({ items: () => Object.values(Form), type: 'text' })
  @Field(() => Form)
  form!: RehabilitationForm;

  @Enum({ items: () => Object.values(Provider), type: 'text' })
  @Field(() => Provider)
  provider!: RehabilitationProvider;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name of the institution (nama lembaga).' })
  institution!: string;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  startedOn!: CivilDate;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'Its last day (tanggal selesai); null while it goes on.' })
  endedOn!: CivilDate | null;

  @Enum({ items: () => Object.values(Result), type: 'text', nullable: true })
  @Field(() => Result, { nullable: true })
  result!: RehabilitationResult | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, {
    nullable: true,
    description: 'The day the client returned to family or community. Juknis 2019, l.179.',
  })
  returnedOn!: CivilDate | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why what was recorded was corrected last (alasan perbaikan).' })
  correctedFor: string | null = null;
}

/** The day it was completed; null while it was not. */
export const completedOn = ({ result, endedOn }: Rehabilitation): CivilDate | null =>
  result === 'COMPLETED' ? endedOn : null;
