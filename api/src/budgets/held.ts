import type { EntityManager } from '@mikro-orm/postgresql';
import { fiscalYearOf } from '../guideline/budget/formula.js';
import { becomes, type Becoming, type Booking } from '../guideline/budget/holding.js';
import type { LineCode } from '../guideline/budget/line.js';
import { bookingOf, stands, type Wanted } from './wanted.js';
import { standing, type PayableStatus } from './words.js';

/** A payable that stands, as it is booked. */
export interface Known extends Booking {
  key: string;
  status: PayableStatus;
  undone: boolean;
  misbooked: boolean;
}

/** What is known of the payables of a unit, but for those that were reversed or rejected. */
export const knownOf = (em: EntityManager, unit: number): Promise<Known[]> =>
  em.execute<Known[]>(
    `select evidence_key "key", status, undone, line, evidence_on::text "on", belongs_to is not null misbooked,
       coalesce(agent_id, officer_id) payee
     from payable where unit_id = ? and ${standing}`,
    [unit],
  );

const statuses: readonly PayableStatus[] = ['CLAIMED', 'APPROVED', 'PAID'];

/** Those somebody claimed. */
export const heldOf = (known: readonly Known[]): Known[] => known.filter(({ status }) => statuses.includes(status));

/** Lines of what is held, by its evidence. */
export const linesOf = (held: readonly Known[]): Map<string, LineCode> =>
  new Map(held.map(({ key, line }) => [key, line]));

/** Those whose evidence is still of what they were claimed for, or that are paid: they keep their place before others. */
export const keeping = (held: readonly Known[], wanted: ReadonlyMap<string, Wanted>): Known[] =>
  held.filter((one) => fateOf(one, wanted.get(one.key), true) !== 'REVERSED');

/** What becomes of what is held. @param whatever whether evidence counts that does not pay. */
function fateOf(one: Known, wanted: Wanted | undefined, whatever = false): Becoming {
  return becomes(one.status === 'PAID', one, wanted && (whatever || stands(wanted)) ? bookingOf(wanted) : null);
}

/** What came of what stood: reversed, and flagged because it was paid. */
export interface Settled {
  reversed: number;
  undone: number;
  misbooked: number;
  /** Keys of what stays held. */
  stays: ReadonlySet<string>;
}

/** Reverses what lost its evidence, flags what is paid already and unflags it when its evidence is back, and points to the record that stands now. */
export async function settle(
  em: EntityManager,
  unit: number,
  known: readonly Known[],
  wanted: ReadonlyMap<string, Wanted>,
): Promise<Settled> {
  const held = heldOf(known).map((one) => ({ ...one, fate: fateOf(one, wanted.get(one.key)) }));
  const gone = known.filter((one) => !statuses.includes(one.status) && !wanted.has(one.key));
  const told = [...held, ...gone.map((one) => ({ ...one, fate: 'REVERSED' as Becoming }))];
  await write(
    em,
    unit,
    told.map(({ key, fate, line, on }) => tell(key, fate, { line, on }, wanted.get(key))),
  );
  const count = (of: Becoming, fresh: (one: Known) => boolean) =>
    told.filter((one) => one.fate === of && fresh(one)).length;
  return {
    reversed: count('REVERSED', () => true),
    undone: count('UNDONE', ({ undone }) => !undone),
    misbooked: count('MISBOOKED', ({ misbooked }) => !misbooked),
    stays: new Set(held.filter(({ fate }) => fate !== 'REVERSED').map(({ key }) => key)),
  };
}

/** A row to be written: the line and year its evidence is of, where they are others than it is booked on. */
function tell(key: string, fate: Becoming, booked: Pick<Booking, 'line' | 'on'>, wanted: Wanted | undefined) {
  const elsewhere = wanted && (wanted.line !== booked.line || wanted.year !== fiscalYearOf(booked.on));
  const told = elsewhere && stands(wanted) && fate !== 'UNDONE';
  return {
    ...{ key, record: wanted?.record ?? null, reversed: fate === 'REVERSED', undone: fate === 'UNDONE' },
    ...{ line: told ? wanted.line : null, year: told ? wanted.year : null },
  };
}

const write = (em: EntityManager, unit: number, rows: readonly object[]) =>
  em.execute(
    `update payable p set status = case when w.reversed then 'REVERSED' else p.status end, undone = w.undone,
       belongs_to = w.line, belongs_to_year = w.year, record = coalesce(w.record, p.record)
     from jsonb_to_recordset(?::jsonb) as w (key text, record uuid, reversed boolean, undone boolean, line text, year int)
     where p.unit_id = ? and p.evidence_key = w.key and p.${standing} and (w.reversed
       or (p.undone, p.belongs_to, p.belongs_to_year, p.record)
         is distinct from (w.undone, w.line, w.year, coalesce(w.record, p.record)))`,
    [JSON.stringify(rows), unit],
  );
