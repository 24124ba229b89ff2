import Excel from 'exceljs';
import sql from 'sql-template-tag';
import type { Context } from '../../ground/context.js';
import { dayTold } from '../told.js';
import { recap as words } from '../wording/id.js';

/** A client of the period, as PP 25/2011 article 18 asks. */
interface Served {
  id: string;
  code: string;
  name: string | null;
  born: string | null;
  form: string;
  institution: string;
  from: string;
  until: string | null;
}

/**
 * The clients of a period as a workbook with the seven facts of PP 25/2011, article 18. Who they are stands there for
 * the owning unit alone, and each identity that is told goes to the log.
 */
export async function recapOf(
  context: Context,
  report: { unit: number; from: string; until: string },
): Promise<Buffer> {
  const { unit, from, until } = report;
  const served = await context.read.rows<Served>(sql`select distinct on (c.code) c.id, c.code, i.name,
      i.born_on::text born, r.form, r.institution, r.started_on::text "from", r.ended_on::text "until"
    from enrollment e join client c on c.id = e.client_id join rehabilitation r on r.id = e.rehabilitation_id
    left join client_identity i on i.client_id = c.id and i.unit_id = ${context.viewer.unit}
    where e.unit_id = ${unit} and e.started_on <= ${until} and coalesce(e.ended_on, 'infinity') >= ${from}
    order by c.code, e.started_on desc`);
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet(words.sheet, { views: [{ state: 'frozen', ySplit: 3 }] });
  sheet.addRow([words.title]).font = { bold: true, size: 13 };
  sheet.addRow([words.total, served.length]);
  sheet.addRow(words.head).font = { bold: true };
  served.forEach((one, at) => sheet.addRow(rowOf(one, at + 1)));
  [6, 20, 34, 16, 18, 16, 16, 60].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  for (const { id, name } of served) if (name) context.disclosed.add(id);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function rowOf({ code, name, born, form, institution, from, until }: Served, at: number): (string | number)[] {
  const who = name ? `${name}, ${dayTold(born)}` : words.hidden;
  const treated = `${words.forms[form] ?? form}, ${institution}, ${dayTold(from)} – ${dayTold(until)}`;
  const { unrecorded } = words;
  return [at, code, who, unrecorded, unrecorded, unrecorded, unrecorded, treated];
}
