import Excel from 'exceljs';
import sql from 'sql-template-tag';
import { isWhole, type DrugUse } from '../../clients/drugUse.js';
import type { RehabilitationForm } from '../../guideline/parameters/enrollment.js';
import type { Context } from '../../ground/context.js';
import { dayTold } from '../told.js';
import { forms, recap as words, routes, substances } from '../wording/recap.js';

/** A rehabilitation a client went through. */
interface Treatment {
  form: RehabilitationForm;
  institution: string;
  from: string;
  until: string | null;
}

/** A client of the period, as PP 25/2011 article 18 asks. */
interface Served extends DrugUse {
  id: string;
  code: string;
  name: string | null;
  born: string | null;
  treatments: Treatment[];
}

/**
 * The clients of a period as a workbook with the seven facts of PP 25/2011, article 18. Who they are stands there for
 * the owning unit alone, and each identity that is told goes to the log.
 */
export async function recapOf(
  context: Context,
  report: { unit: number; from: string; until: string },
): Promise<{ content: Buffer; rows: number }> {
  const { unit, from, until } = report;
  const served = await context.read.rows<Served>(sql`select distinct on (c.code) c.id, c.code, i.name,
      i.born_on::text born, coalesce(d.substances, '{}') substances, d.months_of_use "monthsOfUse",
      coalesce(d.routes, '{}') routes, d.diagnosis, t.list treatments
    from enrollment e join client c on c.id = e.client_id
    left join drug_history d on d.rehabilitation_id = e.rehabilitation_id
    left join lateral (select jsonb_agg(jsonb_build_object('form', r.form, 'institution', r.institution,
        'from', r.started_on, 'until', r.ended_on) order by r.started_on, r.id) list
      from rehabilitation r where r.client_id = c.id and r.started_on <= ${until}) t on true
    left join client_identity i on i.client_id = c.id and i.unit_id = ${context.viewer.unit}
    where e.unit_id = ${unit} and e.started_on <= ${until} and coalesce(e.ended_on, 'infinity') >= ${from}
    order by c.code, e.started_on desc`);
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet(words.sheet, { views: [{ state: 'frozen', ySplit: 4 }] });
  sheet.addRow([words.title]).font = { bold: true, size: 13 };
  sheet.addRow([words.total, served.length]);
  sheet.addRow([words.whole, served.filter(isWhole).length]);
  sheet.addRow(words.head).font = { bold: true };
  served.forEach((one, at) => sheet.addRow(rowOf(one, at + 1)));
  [28, 20, 34, 28, 18, 24, 12, 60].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  for (const { id, name } of served) if (name) context.disclosed.add(id);
  return { content: Buffer.from(await book.xlsx.writeBuffer()), rows: served.length };
}

function rowOf({ code, name, born, treatments, ...used }: Served, at: number): (string | number)[] {
  const who = name ? `${name}, ${dayTold(born)}` : words.hidden;
  const kinds = used.substances.map((one) => substances[one]).join(', ');
  const ways = used.routes.map((one) => routes[one]).join(', ');
  const { unrecorded } = words;
  const facts = [kinds, lengthTold(used.monthsOfUse), ways, used.diagnosis].map((one) => one || unrecorded);
  return [at, code, who, ...facts, treatments.map(treatmentTold).join('; ')];
}

const treatmentTold = ({ form, institution, from, until }: Treatment): string =>
  `${forms[form]}, ${institution}, ${dayTold(from)} – ${dayTold(until)}`;

/** "3 tahun 6 bulan" */
function lengthTold(months: number | null): string {
  if (months === null) return '';
  const parts = [
    [Math.floor(months / 12), words.years],
    [months % 12, words.months],
  ] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(' ');
}
