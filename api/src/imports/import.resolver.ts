import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { DateTime, UUID } from '../ground/scalars.js';
import { discard } from './clear.js';
import { confirm } from './confirm.js';
import { keptUntil } from './kept.js';
import { Import } from './import.js';
import { ImportFilter, PreviewImportInput } from './import.input.js';
import { preview } from './preview.js';
import { confirmedBefore } from './same.js';
import { tell } from './tell.js';

export const ImportList = listing(Import, {
  one: 'import',
  many: 'imports',
  roles: STAFF,
  filter: ImportFilter,
  orders: ['recordedAt'],
  direction: Direction.DESC,
  conditions: { statuses: (list, { c }) => sql`${c('status')} = any (${list}::text[])` },
});

@Resolver(() => Import)
export class ImportResolver {
  @Authorized(...STAFF)
  @Mutation(() => Import, {
    description: 'Reads a file as a discharge list and says of each row what confirming would do (pratinjau impor).',
  })
  previewImport(
    @Arg('input', () => PreviewImportInput) input: PreviewImportInput,
    @Ctx() context: Context,
  ): Promise<Import> {
    return preview(context, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => Import, {
    description: 'Writes what an import declared, all of it or nothing; again, it changes nothing (konfirmasi impor).',
  })
  confirmImport(
    @Arg('id', () => UUID) id: string,
    @Arg('skipErrors', () => Boolean, {
      defaultValue: false,
      description: 'Leave rows with errors out; otherwise one of them refuses the whole.',
    })
    skipErrors: boolean,
    @Ctx() context: Context,
  ): Promise<Import> {
    return confirm(context, id, skipErrors);
  }

  @Authorized(...STAFF)
  @Mutation(() => Import, { description: 'Gives an import up and deletes its rows (membatalkan impor).' })
  discardImport(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<Import> {
    return discard(context, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it failed or what its mapping lacks, and what is possible (keterangan).',
  })
  message(@Root() { failure }: Row, @Ctx() { language }: Context): string | null {
    return failure ? tell(language, failure) : null;
  }

  @FieldResolver(() => DateTime, {
    description: 'Until when its rows are kept unless it is confirmed (disimpan sampai).',
  })
  keptUntil(@Root() { recordedAt }: Row): Date {
    return keptUntil(recordedAt as Date);
  }

  @FieldResolver(() => Import, {
    nullable: true,
    description: 'An import of the same content that was confirmed before (pernah diimpor).',
  })
  confirmedBefore(@Root() one: Row, @Ctx() { read }: Context): Promise<Row | null> {
    return confirmedBefore(read, one);
  }
}
