import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  Info,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { say } from '../ground/say.js';
import { UUID } from '../ground/scalars.js';
import { Job } from '../jobs/job.js';
import type { Failure } from '../jobs/work.js';
import { ask } from './ask.js';
import { cancel } from './cancel.js';
import { Exportable, exportableOf } from './columns.js';
import { ExportListInput } from './export.input.js';
import { listedAs } from './listed.js';
import { ListExport } from './listExport.js';

@InputType({ description: 'Which exports (saringan ekspor).' })
class ListExportFilter {
  @Field(() => String, { nullable: true, description: 'Of which list: "clients".' })
  list?: string | null;
}

export const ListExportList = listing(ListExport, {
  one: 'listExport',
  many: 'listExports',
  roles: STAFF,
  filter: ListExportFilter,
  orders: ['recordedAt'],
  direction: Direction.DESC,
  conditions: { list: (list, { c }) => sql`${c('list')} = ${list}` },
});

@Resolver(() => ListExport)
export class ListExportResolver {
  @Authorized(...STAFF)
  @Query(() => Exportable, { description: 'What of a list can be exported (yang dapat diekspor).' })
  exportable(
    @Arg('list', () => String, { description: 'The query: "clients".' }) list: string,
    @Info() { schema }: GraphQLResolveInfo,
  ): Exportable {
    return exportableOf(listedAs(schema, list));
  }

  @Authorized(...STAFF)
  @Mutation(() => ListExport, {
    description: 'Writes a list to a file: all rows behind the filter, of one moment; a job does it (ekspor daftar).',
  })
  exportList(
    @Arg('input', () => ExportListInput) input: ExportListInput,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<ListExport> {
    return ask(context, schema, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => ListExport, { description: 'Gives the writing of a list up (membatalkan ekspor).' })
  cancelExport(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<ListExport> {
    return cancel(context, id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it failed, and what is possible (keterangan).' })
  async message(@Root() { job }: Row, @Ctx() { read, language }: Context): Promise<string | null> {
    const failure = (await read.one(Job, job))?.['failure'] as Failure | null | undefined;
    return failure
      ? say(language, failure.reason === 'interrupted' ? 'exportInterrupted' : (failure.reason ?? ''), failure.facts)
      : null;
  }
}
