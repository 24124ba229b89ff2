import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { StoredFile } from '../files/file.js';
import { keptUntilCleared } from '../files/rows.js';
import { Versioned } from '../ground/record.js';
import { Refusal, type RefusalDetails } from '../ground/refusal.js';
import { DateTime } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Job } from '../jobs/job.js';
import { Unit } from '../units/unit.js';
import type { Mapped } from './columns/field.js';
import { MappedColumn } from './columns/mapped.js';
import { Counts } from './counts.js';

export const ImportStatus = words(
  'ImportStatus',
  ['READING', 'NEEDS_MAPPING', 'READY', 'CONFIRMED', 'FAILED', 'DISCARDED', 'EXPIRED'],
  'How far an import is (keadaan impor): read, in need of a mapping, ready to confirm, confirmed, failed, discarded, expired after seven days.',
);
export type ImportStatusWord = keyof typeof ImportStatus;

/** What may follow what; what is confirmed, failed or over stays so. */
const next: { [From in ImportStatusWord]: readonly ImportStatusWord[] } = {
  READING: ['NEEDS_MAPPING', 'READY', 'FAILED', 'DISCARDED', 'EXPIRED'],
  NEEDS_MAPPING: ['DISCARDED', 'EXPIRED'],
  READY: ['CONFIRMED', 'DISCARDED', 'EXPIRED'],
  CONFIRMED: [],
  FAILED: [],
  DISCARDED: [],
  EXPIRED: [],
};

/** The import of a discharge list (impor daftar selesai rehabilitasi), from the file to the clients it made. */
@Entity({ policies: keptUntilCleared })
@Index({ properties: ['unit', 'recordedAt', 'id'] })
@ObjectType({
  description: 'The import of a discharge list (impor daftar selesai rehabilitasi). Juknis 2019, l.216, l.483.',
})
export class Import extends Versioned {
  [OptionalProps]?: 'status' | 'mapping' | 'columns' | 'sheets' | 'failure' | 'skippedErrors' | 'confirmedAt';

  @ManyToOne(() => Unit)
  @Field(() => Unit, { description: 'The unit whose clients it makes (satuan kerja).' })
  unit!: Unit;

  @ManyToOne(() => StoredFile)
  @Field(() => StoredFile, { description: 'The file it reads (berkas).' })
  file!: StoredFile;

  @ManyToOne(() => Job, { nullable: true })
  @Field(() => Job, { nullable: true, description: 'The reading of the file, with its progress (pekerjaan).' })
  job!: Job | null;

  @Enum({ items: () => Object.values(ImportStatus), type: 'text' })
  @Field(() => ImportStatus)
  status: ImportStatusWord = 'READING';

  /** What the caller said of the columns. */
  @Property({ type: 'jsonb' })
  chosen!: Mapped[];

  @Property({ type: 'jsonb' })
  @Field(() => [MappedColumn], { description: 'What each field comes from (pemetaan kolom).' })
  mapping: Mapped[] = [];

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Headers of the columns the file has (judul kolom).' })
  columns: string[] = [];

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Names of the sheets the file has (lembar); none for CSV.' })
  sheets: string[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The sheet asked for; the first that is shown where null.' })
  sheet!: string | null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The row of the headers (baris judul kolom).' })
  headerRow!: number | null;

  @Property({ type: 'jsonb' })
  @Field(() => Counts)
  counts!: Counts;

  /** Why it failed, or what its mapping lacks. */
  @Property({ type: 'jsonb', nullable: true })
  failure: Pick<RefusalDetails, 'reason' | 'facts'> | null = null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether rows with errors were left out when it was confirmed.',
  })
  skippedErrors: boolean | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was confirmed (dikonfirmasi pada).' })
  confirmedAt: Date | null = null;

  /** Goes to the next status. @throws STEP_NOT_ALLOWED naming what is possible. */
  move(to: ImportStatusWord): void {
    const required = next[this.status];
    if (!required.includes(to))
      throw new Refusal('STEP_NOT_ALLOWED', { facts: { found: this.status, required: [...required] } });
    this.status = to;
  }
}
