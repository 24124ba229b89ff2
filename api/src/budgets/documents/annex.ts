import { budgetAccounts, type BudgetAccount } from '../../guideline/budget/accounts.js';
import { lineOf } from '../../guideline/budget/formula.js';
import { drivers, type Drivers, type Factor, type LineCode } from '../../guideline/budget/line.js';
import { numberTold } from '../../reports/told.js';
import { counters, words } from '../wording/documents.js';

/** A line of a plan as it is printed. */
export interface AnnexLine {
  line: LineCode;
  account: string;
  computed: number;
  quantity: number;
  reason: string | null;
  price: number | null;
  rupiah: number | null;
  source: string | null;
}

/** A budget in the annex's layout. */
export interface Annex {
  title: string;
  name: string;
  unit: string;
  year: number;
  facts: [label: string, value: string][];
  counts: Drivers;
  lines: readonly AnnexLine[];
  says: string | null;
}

/** A row of the annex: a part, an account, or a line with what it comes to. */
export type AnnexRow =
  { kind: 'part' | 'account'; code: string; text: string } | { kind: 'line'; cells: (string | number)[] };

/** The rows in the annex's order: parts A to C, their accounts, and the lines of each. */
export function rowsOf({ lines, counts, year }: Annex): AnnexRow[] {
  let [part, account] = ['', ''];
  return lines.flatMap((line) => {
    const rows: AnnexRow[] = [];
    if (line.line[0] !== part) {
      [part, account] = [line.line[0] as string, ''];
      rows.push({ kind: 'part', code: part, text: words.parts[part] ?? part });
    }
    if (line.account !== account) {
      account = line.account;
      rows.push({ kind: 'account', code: account, text: budgetAccounts[account as BudgetAccount] });
    }
    const { item, formula } = lineOf(line.line, year);
    const price = line.price ?? words.missing;
    const source = line.price === null ? '' : (line.source ?? words.printed);
    const how = formula.map((factor) => told(factor, counts)).join(' × ');
    rows.push({
      kind: 'line',
      cells: [line.line, item, how, line.quantity, price, line.rupiah ?? words.missing, source],
    });
    return rows;
  });
}

const units = { person: 'Org', packet: 'Pkt', time: 'Kali', month: 'Bln' };
const told = (factor: Factor, counts: Drivers) =>
  'by' in factor
    ? `${numberTold(counts[factor.by])} ${counters[factor.by]}`
    : `${numberTold(factor.times)} ${units[factor.of]}`;

/** What all lines with a price come to. */
export const sumOf = ({ lines }: Annex): number => lines.reduce((sum, { rupiah }) => sum + (rupiah ?? 0), 0);

/** The counts it is computed from. */
export const countsTold = ({ counts }: Annex): [string, number][] =>
  drivers.map((driver) => [counters[driver], counts[driver]]);
