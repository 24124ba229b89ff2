import Excel from 'exceljs';
import { given } from './given.js';
import type { Person, World } from './world.js';

const fields = `id list form rows bytes keptUntil clearedAt message job { state done total percent }`;

const pause = (milliseconds: number) =>
  new Promise((next) => {
    setTimeout(next, milliseconds);
  });

/** Columns by their path, each titled by it. */
export const columns = (...paths: string[]) => paths.map((path) => ({ path, title: path }));

/** Exports as the panel does: asks, waits for the job, fetches the file. */
export function exporting(world: World) {
  const exportList = (who: Person, input: object) =>
    world.ask<any, object>(who, `mutation M($input: ExportListInput!) { exportList(input: $input) { ${fields} } }`, {
      input: { list: 'clients', title: 'Klien', columns: columns('code'), form: 'CSV', ...input },
    });

  const seen = async (who: Person, id: string): Promise<any> =>
    given(world).done(who, `query Q($id: UUID!) { listExport(id: $id) { ${fields} } }`, { id });

  const settled = async (who: Person, id: string): Promise<any> => {
    for (;;) {
      const found = await seen(who, id);
      const written = found.job.state !== 'DONE' || found.rows !== null;
      if (written && !['WAITING', 'RUNNING'].includes(found.job.state)) return found;
      await pause(20);
    }
  };

  const fetched = (who: Person | null, id: string) =>
    world.app.inject({ url: `/exports/${id}/file`, headers: who ? { authorization: `Bearer ${who.token}` } : {} });

  /** The export once it has ended. @throws when it is refused. */
  const exported = async (who: Person, input: object = {}): Promise<any> => {
    const { data, errors } = await exportList(who, input);
    if (errors) throw new Error(JSON.stringify(errors));
    return settled(who, data.exportList.id);
  };

  /** The lines of an export as CSV. */
  const lines = async (who: Person, input: object = {}): Promise<string[]> => {
    const { id } = await exported(who, input);
    return (await fetched(who, id)).body.replace('\uFEFF', '').trimEnd().split('\r\n');
  };

  /** The rows of an export as a workbook, as they were typed. */
  const cells = async (who: Person, input: object = {}): Promise<Excel.CellValue[][]> => {
    const { id } = await exported(who, { form: 'XLSX', ...input });
    const book = new Excel.Workbook();
    await book.xlsx.load((await fetched(who, id)).rawPayload as never);
    const rows: Excel.CellValue[][] = [];
    book.worksheets[0]?.eachRow((row) => rows.push((row.values as Excel.CellValue[]).slice(1)));
    return rows;
  };

  return { exportList, seen, settled, fetched, exported, lines, cells };
}
