import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { RehabilitationForm, RehabilitationProvider } from '../guideline/parameters/enrollment.js';
import { Client, Pathway } from '../clients/client.js';
import { Form, Provider } from '../clients/rehabilitation.js';
import { keptUntilCleared } from '../files/rows.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Village } from '../regions/region.js';
import { Unit } from '../units/unit.js';
import type { Problem } from './cells/problem.js';
import { Import } from './import.js';
import { StagedPerson } from './person.js';

export const ImportVerdict = words(
  'ImportVerdict',
  ['NEW', 'EXISTING', 'ALREADY', 'ERROR'],
  'What confirming does with a row (putusan): a new client with a rehabilitation, a rehabilitation for a client who is there, nothing because it is there, nothing because of an error.',
);
export type VerdictWord = keyof typeof ImportVerdict;

/** A row of a discharge list: what it says, and what confirming would do with it or has done. */
@Entity({ policies: keptUntilCleared })
@Index({ properties: ['import', 'row', 'id'] })
@ObjectType({
  description:
    'A row of a discharge list (baris impor): what it says, and what confirming does with it. Juknis 2019, l.483.',
})
export class ImportRow extends StagedPerson {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => UUID)
  id!: string;

  @ManyToOne(() => Import)
  @Field(() => Import)
  import!: Import;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Its row in the file, as a spreadsheet numbers it (nomor baris).' })
  row!: number;

  @Enum({ items: () => Object.values(ImportVerdict), type: 'text', nullable: true })
  @Field(() => ImportVerdict, {
    nullable: true,
    description: 'What confirming does with it (putusan); null while it is read.',
  })
  verdict!: VerdictWord | null;

  @Property({ type: 'boolean' })
  warned!: boolean;

  @ManyToOne(() => Village, { nullable: true })
  @Field(() => Village, { nullable: true, description: 'The village it was found to be (desa/kelurahan).' })
  village!: Village | null;

  @Enum({ items: () => Object.values(Pathway), type: 'text', nullable: true })
  @Field(() => Pathway, { nullable: true })
  pathway!: Pathway | null;

  @Enum({ items: () => Object.values(Form), type: 'text', nullable: true })
  @Field(() => Form, { nullable: true })
  form!: RehabilitationForm | null;

  @Enum({ items: () => Object.values(Provider), type: 'text', nullable: true })
  @Field(() => Provider, { nullable: true })
  provider!: RehabilitationProvider | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of the institution (nama lembaga).' })
  institution!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'First day of the rehabilitation (mulai).' })
  startedOn!: CivilDate | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'Last day of the rehabilitation (selesai).' })
  endedOn!: CivilDate | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'Day of return to the family (kembali ke keluarga).' })
  returnedOn!: CivilDate | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: "Its number in the centre's own system (nomor luar)." })
  externalNumber!: string | null;

  @ManyToOne(() => Client, { nullable: true, index: true })
  @Field(() => Client, { nullable: true, description: 'The client it is about: found, or made by confirming (klien).' })
  client!: Client | null;

  /** Its rehabilitation, once it is confirmed. */
  @Property({ type: 'uuid', nullable: true })
  @Field(() => UUID, { nullable: true, description: 'The rehabilitation confirming made (rehabilitasi).' })
  rehabilitation!: string | null;

  /** The client and rehabilitation it would make; several rows of one person make one client. */
  @Property({ type: 'uuid', nullable: true, hidden: true })
  person!: string | null;

  @Property({ type: 'uuid', hidden: true })
  madeClient!: string;

  @Property({ type: 'uuid', hidden: true })
  madeRehabilitation!: string;

  /** Problems of the row itself, then those seen beside other rows and clients. */
  @Property({ type: 'jsonb' })
  noted!: Problem[];

  @Property({ type: 'jsonb' })
  judged!: Problem[];
}
