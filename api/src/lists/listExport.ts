import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Language } from '../ground/context.js';
import { Recorded } from '../ground/record.js';
import { DateTime } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Job } from '../jobs/job.js';
import { Unit } from '../units/unit.js';
import { ownRows, ownRowsCleared } from './rows.js';

export const ExportForm = words(
  'ExportForm',
  ['XLSX', 'CSV'],
  'What a list is written as: a workbook, or text with semicolons (bentuk berkas).',
);
export type ExportFormWord = keyof typeof ExportForm;

/** A file is kept for its owner so long after it was made, in hours. */
export const KEPT_HOURS = 24;

/** A list written to a file (ekspor daftar): all rows its owner may see, of one moment; for its owner alone, and for a day. */
@Entity({ policies: ownRows('recorded_by') })
@Index({ properties: ['recordedBy', 'recordedAt', 'id'] })
@ObjectType({
  description: 'A list written to a file, all rows of one moment; for its owner alone, for 24 hours (ekspor daftar).',
})
export class ListExport extends Recorded {
  [OptionalProps]?: 'rows' | 'bytes' | 'keptUntil' | 'clearedAt';

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The query it repeats: "clients" (daftar).' })
  list!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What the list is called in the file (judul).' })
  title!: string;

  @Enum({ items: () => Object.values(ExportForm), type: 'text' })
  @Field(() => ExportForm)
  form!: ExportFormWord;

  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Paths of its columns (kolom).' })
  columns!: string[];

  /** What was asked, sealed, for a search may name a person; cleared with the file. */
  @Property({ type: 'text', hidden: true })
  asked!: string;

  @ManyToOne(() => Job)
  @Field(() => Job, { description: 'Its writing, with its progress (pekerjaan).' })
  job!: Job;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Rows in the file (jumlah baris); null until it is written.' })
  rows: number | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Its size in bytes (ukuran).' })
  bytes: number | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when the file can be fetched (disimpan sampai).' })
  keptUntil: Date | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When the file was cleared (isi dihapus pada).' })
  clearedAt: Date | null = null;
}

/** A piece of the file, sealed with the deployer's key. */
@Entity({ policies: ownRowsCleared('owner') })
export class ListExportPiece {
  @PrimaryKey({ type: 'uuid', fieldName: 'export_id' })
  export!: string;

  @PrimaryKey({ type: 'int' })
  place!: number;

  @Property({ type: 'uuid' })
  owner!: string;

  @Property({ type: 'blob' })
  sealed!: Buffer;
}
