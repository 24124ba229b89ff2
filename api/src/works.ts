import type { Pool } from 'pg';
import { readImport } from './imports/read.js';
import { READING } from './imports/preview.js';
import type { Work } from './jobs/work.js';

/** Long work by the name it is queued under. */
export const works: { [kind: string]: Work } = { [READING]: readImport };

/** What is done at the start and each hour besides, as the login role: functions of the database that do one thing. */
export const chores: ((pool: Pool) => Promise<unknown>)[] = [(pool) => pool.query('select clear_imports()')];
