import type { GraphQLSchema } from 'graphql';
import { deriveHourly } from './budgets/deriveHourly.js';
import type { House } from './ground/context.js';
import { readImport } from './imports/read.js';
import { READING } from './imports/preview.js';
import type { Work } from './jobs/work.js';
import { WRITING } from './lists/ask.js';
import { writing } from './lists/write.js';

/** Long work that needs no more than the database, by the name it is queued under. */
export const works: { [kind: string]: Work } = { [READING]: readImport };

/** All long work, some of which asks the schema. */
export const worksOn = (schema: GraphQLSchema): typeof works => ({ ...works, [WRITING]: writing(schema) });

/** What is done at the start and each hour besides, as the login role: functions of the database that do one thing, and what acts for nobody. */
export const chores: ((house: House, stopping: AbortSignal) => Promise<unknown>)[] = [
  ({ pool }) => pool.query('select clear_imports()'),
  ({ pool }) => pool.query('select clear_exports()'),
  deriveHourly,
];
