import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Recorded } from '../ground/record.js';
import { DateTime } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Unit } from '../units/unit.js';
import { keptUntilCleared } from './rows.js';

export type FileKindWord = 'CSV' | 'XLSX' | 'PDF' | 'PNG' | 'JPEG';

/** Kinds of a list that can be read. */
export const listKinds: readonly FileKindWord[] = ['CSV', 'XLSX'];
/** Kinds of a receipt or an attendance list. */
export const receiptKinds: readonly FileKindWord[] = ['PDF', 'PNG', 'JPEG'];

const FileKind = words<FileKindWord>(
  'FileKind',
  [...listKinds, ...receiptKinds],
  'What a file is by its content, whatever its name says (jenis berkas).',
);

/** An uploaded file (berkas). Its content lies sealed in pieces beside it until it is cleared. */
@Entity({ policies: keptUntilCleared })
@Index({ properties: ['unit', 'contentHash'] })
@ObjectType({
  description:
    'An uploaded file (berkas); its content is cleared after use, or after seven days, unless it is a receipt of a claim.',
})
export class StoredFile extends Recorded {
  @ManyToOne(() => Unit)
  unit!: Unit;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its name where it came from (nama berkas).' })
  name!: string;

  @Enum({ items: () => Object.values(FileKind), type: 'text', nullable: true })
  @Field(() => FileKind, { nullable: true, description: 'Its kind by content (jenis berkas).' })
  kind!: FileKindWord | null;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Its size in bytes (ukuran).' })
  bytes!: number;

  /** SHA-256 of the content; null while it is being uploaded. */
  @Property({ type: 'text', nullable: true })
  contentHash!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When its content was cleared (isi dihapus pada).' })
  clearedAt!: Date | null;
}

/** A piece of a file's content, sealed with the deployer's key. */
@Entity({ policies: keptUntilCleared })
export class StoredFilePiece {
  @PrimaryKey({ type: 'uuid', fieldName: 'file_id' })
  file!: string;

  @PrimaryKey({ type: 'int' })
  place!: number;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Property({ type: 'blob' })
  sealed!: Buffer;
}
