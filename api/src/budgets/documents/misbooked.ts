import sql from 'sql-template-tag';
import type { CivilDate } from '../../guideline/calendar.js';
import type { Context } from '../../ground/context.js';
import type { Table } from '../../reports/documents/sheet.js';
import { words } from '../wording/documents.js';

interface Misbooked {
  booked: string;
  belongs: string;
  count: number;
  rupiah: string;
}

/** What was paid of a month as one line and is evidence of another now, for the treasurer to correct how it is booked. */
export async function misbookedOf({ read, viewer }: Context, month: CivilDate): Promise<Table> {
  const rows = await read.rows<Misbooked>(sql`select concat_ws(', ', p.line, p.fiscal_year) booked,
      concat_ws(', ', p.belongs_to, p.belongs_to_year) belongs, count(*)::int count, sum(p.rupiah) rupiah
    from payable p join claim c on c.id = p.claim_id
    where c.unit_id = ${viewer.unit} and c.month = ${month} and p.status = 'PAID' and p.belongs_to is not null
    group by 1, 2 order by 1, 2`);
  return {
    head: words.booked,
    rows: rows.map(({ booked, belongs, count, rupiah }) => [booked, belongs, count, Number(rupiah)]),
  };
}
