import type { GraphQLSchema } from 'graphql';
import { Context } from '../ground/context.js';
import { seal } from '../ground/seal.js';
import { enqueue } from '../jobs/enqueue.js';
import { chosen } from './columns.js';
import type { ExportListInput } from './export.input.js';
import { asked, listedAs } from './listed.js';
import { ListExport } from './listExport.js';
import { walked } from './walk.js';

/** The name the writing of a list has in the queue. */
export const WRITING = 'lists.write';

/** Begins to write a list to a file. What the asker may not see, or the list does not have, is refused now. */
export async function ask(context: Context, schema: GraphQLSchema, input: ExportListInput): Promise<ListExport> {
  const { em, house, viewer, language } = context;
  const { id, list, title, form, columns, ...rest } = input;
  const listed = listedAs(schema, list);
  const paths = columns.map(({ path }) => path);
  chosen(listed.type, paths);
  const { rows } = await asked(listed, input, context);
  await walked(schema, listed.type, paths)(rows, context);
  context.disclosed.clear();
  const made = em.create(ListExport, {
    ...{ ...(id && { id }), unit: viewer.unit, list, title, form, language, columns: paths },
    asked: seal(house.dataKey, JSON.stringify({ ...rest, columns })),
    job: null as never,
  });
  made.job = enqueue(context, WRITING, made.id);
  return made;
}
