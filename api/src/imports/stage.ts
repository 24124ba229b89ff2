import type { Context } from '../ground/context.js';
import { unitOfWork } from '../ground/write.js';
import type { Staged } from './cells/read.js';

/** Writes rows as they were read beside their import, in one statement. */
export async function stage(context: Context, id: string, rows: readonly Staged[]): Promise<void> {
  const owned = rows.map((row) => ({ ...row, import_id: id, unit_id: context.viewer.unit }));
  await unitOfWork(context).transactional((em) =>
    em.execute('insert into import_row select * from jsonb_populate_recordset(null::import_row, ?::jsonb)', [
      JSON.stringify(owned),
    ]),
  );
}
