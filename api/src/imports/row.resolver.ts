import sql from 'sql-template-tag';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import type { Row } from '../ground/reader.js';
import type { Mapped } from './columns/field.js';
import { Import } from './import.js';
import { ImportRowFilter } from './import.input.js';
import { ImportRow } from './row.js';
import { ImportProblem, told } from './told.js';

export const ImportRowList = listing(ImportRow, {
  one: 'importRow',
  many: 'importRows',
  roles: STAFF,
  filter: ImportRowFilter,
  orders: ['row'],
  conditions: {
    importId: (id, { c }) => sql`${c('import')} = ${id}`,
    verdicts: (list, { c }) => sql`${c('verdict')} = any (${list}::text[])`,
    warned: (warned, { c }) => sql`${c('warned')} = ${warned}`,
    problemIn: (fields, { c }) =>
      sql`exists (select from jsonb_array_elements(${c('noted')} || ${c('judged')}) one where one ->> 'field' = any (${fields}::text[]))`,
  },
});

@Resolver(() => ImportRow)
export class ImportRowResolver {
  @FieldResolver(() => [ImportProblem], { description: 'All that is wrong with it, errors and warnings (masalah).' })
  async problems(@Root() row: Row, @Ctx() { read, language }: Context): Promise<ImportProblem[]> {
    const { mapping } = (await read.one(Import, row['import'])) ?? {};
    return told(row, (mapping ?? []) as Mapped[], language);
  }
}
