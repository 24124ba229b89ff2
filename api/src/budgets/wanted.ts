import { fiscalYearOf, lineOf } from '../guideline/budget/formula.js';
import type { LineCode } from '../guideline/budget/line.js';
import type { Booking } from '../guideline/budget/holding.js';
import { judgeAll, type Judged, type Unpayable } from '../guideline/budget/payability.js';
import { priceOn, type Price } from '../guideline/budget/price.js';
import type { PayableFacts } from './payable.js';
import type { Piece, PieceRow } from './pieces.js';

/** What a piece of evidence should stand as while nobody has claimed it. */
export interface Wanted {
  key: string;
  record: string | null;
  unit: number;
  year: number;
  line: LineCode;
  account: string;
  evidence: PieceRow['kind'];
  on: string;
  enrollment: string | null;
  client: string | null;
  agent: string | null;
  officer: string | null;
  rupiah: number;
  status: 'PAYABLE' | 'NOT_PAYABLE';
  why: Unpayable | null;
  facts: PayableFacts;
}

/** Reasons that lie in the price, not in the evidence. */
const ofPrice: readonly (Unpayable | null)[] = ['PRICE_MISSING', 'PRICE_UNSETTLED', null];

/** Whether the evidence itself speaks for paying, whatever its price. */
export const stands = ({ why }: Wanted): boolean => ofPrice.includes(why);

/** What a piece of evidence is booked as. */
export const bookingOf = ({ line, on, agent, officer }: Wanted): Booking => ({ line, on, payee: agent ?? officer });

/** What all evidence of a unit pays, by its key: pure of the pieces, what is held already, the area and the prices. */
export function wantedOf(
  unit: number,
  pieces: readonly Piece[],
  holds: ReadonlyMap<string, LineCode>,
  area: string,
  prices: readonly Price[],
): Map<string, Wanted> {
  const evidence = pieces.map((piece) => piece.evidence);
  const judged = judgeAll(evidence, holds);
  const own = pieces.filter(({ row }) => row.unit_id === unit);
  return new Map(own.map((piece) => [piece.row.key, wanted(piece, judged.get(piece.row.key)!, area, prices)]));
}

function wanted(
  { row, evidence }: Piece,
  { line, count, why }: Judged,
  area: string,
  prices: readonly Price[],
): Wanted {
  const { key, record, unit_id: unit, on, enrollment_id: enrollment, client_id: client } = row;
  const year = fiscalYearOf(on);
  const { account, payee } = lineOf(line, year);
  const price = priceOn(line, on, area, prices);
  const against = why ?? price.why;
  return {
    ...{ key, record, unit, year, line, account, on, enrollment, client, evidence: row.kind },
    agent: payee === 'AGENT' ? row.agent_id : null,
    officer: payee === 'OFFICER' ? row.officer_id : null,
    rupiah: against ? 0 : (price.rupiah as number),
    status: against ? 'NOT_PAYABLE' : 'PAYABLE',
    why: against,
    facts: factsOf(row, evidence as { month?: number }, count, price.capped),
  };
}

function factsOf({ facts, village }: PieceRow, { month }: { month?: number }, count: number | null, capped: boolean) {
  return {
    ...(facts.clients !== undefined && { clients: Number(facts.clients) }),
    ...(count !== null && { count }),
    ...(month !== undefined && { month }),
    ...(village && { village }),
    ...(capped && { capped }),
  };
}
