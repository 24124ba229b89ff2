import Excel from 'exceljs';
import sql from 'sql-template-tag';
import { calendarMonth, isCivilDate } from '../../guideline/calendar.js';
import type { Context } from '../../ground/context.js';
import type { Row } from '../../ground/reader.js';
import { badInput } from '../../ground/refusal.js';
import { pdfOf } from '../../reports/documents/pdf.js';
import type { Made } from '../../files/serve.js';
import type { Table } from '../../reports/documents/sheet.js';
import { periodTold } from '../../reports/told.js';
import { Unit } from '../../units/unit.js';
import { misbookedOf } from './misbooked.js';
import { payees, words } from '../wording/documents.js';

interface Payment {
  payee: string | null;
  role: keyof typeof payees;
  count: number;
  rupiah: number;
  reference: string | null;
}

/** A payment list, and what was paid and is booked elsewhere than its evidence. */
interface Listed {
  title: string;
  unit: Row;
  payments: readonly Payment[];
  misbooked: Table;
}

/** The payment list of a month of one's own unit for its treasurer: approved and paid, whom and how much. */
export async function paymentList(context: Context, asked: string, form: string): Promise<Made> {
  const { read, viewer } = context;
  if (!isCivilDate(asked)) throw badInput('month', 'notPossible', { found: asked, required: 'YYYY-MM-DD' });
  const { from: month } = calendarMonth(asked);
  const unit = (await read.one(Unit, viewer.unit)) as Row;
  const payments = await paymentsOf(context, month);
  const title = `${words.payments} ${periodTold('MONTHLY', month)}`;
  const made = { title, unit, payments, misbooked: await misbookedOf(context, month) };
  const content = form === 'pdf' ? await pdf(made) : await book(made);
  const name = `pembayaran-${unit['id']}-${month.slice(0, 7)}`;
  return { kind: 'PAYMENT_LIST', name, content, rows: payments.length };
}

/** Each payee once for each payment, whatever the claim was opened for. */
async function paymentsOf({ read, viewer }: Context, month: string): Promise<Payment[]> {
  const rows = await read.rows<Payment>(sql`select coalesce(g.name, a.name, c.vendor) payee,
      case when g.id is not null then 'AGENT' when a.id is not null then 'OFFICER' else 'VENDOR' end "role",
      count(*)::int count, sum(p.rupiah) rupiah, c.reference
    from payable p join claim c on c.id = p.claim_id left join recovery_agent g on g.id = p.agent_id
    left join account a on a.id = p.officer_id
    where c.unit_id = ${viewer.unit} and c.month = ${month} and c.status in ('APPROVED', 'PAID')
      and p.status in ('APPROVED', 'PAID')
    group by 1, 2, c.reference order by 2, 1, 5`);
  return rows.map((row) => ({ ...row, rupiah: Number(row.rupiah) }));
}

const cellsOf = ({ payee, role, count, rupiah, reference }: Payment, at: number): (string | number)[] => [
  ...[at + 1, payee ?? words.vendor, payees[role], count, rupiah, reference ?? '–', ''],
];
const sumOf = (payments: readonly Payment[]) => payments.reduce((sum, { rupiah }) => sum + rupiah, 0);

function pdf({ title, unit, payments, misbooked }: Listed): Promise<Buffer> {
  const [, payee, ...others] = words.list as [string, string, ...string[]];
  const rows = payments.map((one, at) => {
    const [number, name, ...rest] = cellsOf(one, at) as [number, string, ...(string | number)[]];
    return [`${number}. ${name}`, ...rest];
  });
  return pdfOf({
    letterhead: [words.board, unit['name'] as string],
    title,
    facts: [[words.month, title.slice(words.payments.length + 1)]],
    blocks: [
      { table: { head: [payee, ...others], rows: [...rows, [words.sum, '', '', sumOf(payments), '', '']] } },
      ...(misbooked.rows.length > 0
        ? [{ heading: words.misbooked }, { text: words.misbookedSays }, { table: misbooked }]
        : []),
      { signatures: words.signed.map((who) => ({ as: `${who},`, name: null })) },
    ],
    foot: words.foot,
  });
}

async function book({ title, unit, payments, misbooked }: Listed): Promise<Buffer> {
  const made = new Excel.Workbook();
  const sheet = made.addWorksheet(words.payments.slice(0, 17));
  sheet.addRow([title]).font = { bold: true, size: 13 };
  sheet.addRow([unit['name']]).font = { bold: true };
  sheet.addRow(words.list).font = { bold: true };
  payments.forEach((one, at) => sheet.addRow(cellsOf(one, at)));
  sheet.addRow(['', words.sum, '', '', sumOf(payments)]).font = { bold: true };
  if (misbooked.rows.length > 0) {
    sheet.addRow([]);
    sheet.addRow([words.misbooked]).font = { bold: true };
    sheet.addRow([words.misbookedSays]);
    sheet.addRow(['', ...misbooked.head]).font = { bold: true };
    for (const row of misbooked.rows) sheet.addRow(['', ...row]);
  }
  [6, 36, 20, 14, 18, 26, 24].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  sheet.getColumn(5).numFmt = '#,##0';
  return Buffer.from(await made.xlsx.writeBuffer());
}
