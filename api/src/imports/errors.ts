import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '../ground/context.js';
import type { Problem } from './cells/problem.js';
import { labelOf } from './tell.js';

const NAMED = 10;

/** The first rows with errors and the fields they are in: "4 (NIK)", "9 (Tanggal lahir)". */
export async function firstErrors(em: EntityManager, id: string, language: Language): Promise<string[]> {
  const rows = await em.execute<{ row: number; problems: Problem[] }[]>(
    `select row, noted || judged problems from import_row where import_id = ? and verdict = 'ERROR' order by row limit ${NAMED + 1}`,
    [id],
  );
  const named = rows.slice(0, NAMED).map(({ row, problems }) => {
    const fields = problems.filter((one) => one.severity === 'ERROR').map((one) => labelOf(language, one.field));
    return `${row} (${[...new Set(fields)].join(', ')})`;
  });
  return rows.length > NAMED ? [...named, '…'] : named;
}
