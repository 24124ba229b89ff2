import type { EntityManager } from '@mikro-orm/postgresql';
import { fiscalYearOf } from '../guideline/budget/formula.js';
import { Unit } from '../units/unit.js';
import { piecesOf } from './pieces.js';
import { areaOfUnit, pricesOf } from './prices.js';
import { heldOf, keeping, knownOf, linesOf, settle, type Known } from './held.js';
import { standing } from './words.js';
import { wantedOf, type Wanted } from './wanted.js';

/** What deriving changed: payables added, judged anew, reversed, and flagged because they were paid: without evidence, or on another line or year. */
export interface Derived {
  added: number;
  changed: number;
  reversed: number;
  undone: number;
  misbooked: number;
}

/**
 * Derives what the evidence of some units pays, each unit in a few statements. It may be repeated at will: the same
 * evidence gives the same payables. Evidence undone or moved reverses what is not paid and flags what is.
 */
export async function derive(
  em: EntityManager,
  units: readonly number[],
  by: 'hourly' | 'asked' = 'asked',
): Promise<Derived> {
  await em.flush();
  const sum: Derived = { added: 0, changed: 0, reversed: 0, undone: 0, misbooked: 0 };
  for (const unit of [...units].toSorted((a, b) => a - b)) {
    const one = await deriveUnit(em, await em.findOneOrFail(Unit, unit));
    await note(em, unit, one, by);
    for (const key of counts) sum[key] += one[key];
  }
  return sum;
}

const counts = ['added', 'changed', 'reversed', 'undone', 'misbooked'] as const;

/** Notes when a unit's evidence was looked at, and what came of it. */
const note = (em: EntityManager, unit: number, derived: Derived, by: string) =>
  em.execute(
    `insert into derivation (unit_id, derived_at, hourly, ${counts.join(', ')}) values (?, now(), ?, ?, ?, ?, ?, ?)
     on conflict (unit_id) do update set (derived_at, hourly, ${counts.join(', ')})
       = (excluded.derived_at, excluded.hourly, ${counts.map((one) => `excluded.${one}`).join(', ')})`,
    [unit, by === 'hourly', ...counts.map((one) => derived[one])],
  );

async function deriveUnit(em: EntityManager, unit: Unit): Promise<Derived> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('payables'), ?)`, [unit.id]);
  const pieces = await piecesOf(em, [unit.id]);
  const known = await knownOf(em, unit.id);
  const years = [...new Set(pieces.map(({ row }) => fiscalYearOf(row.on)))];
  const prices = await pricesOf(em, years);
  const judged = (holding: readonly Known[]) => wantedOf(unit.id, pieces, linesOf(holding), areaOfUnit(unit), prices);
  const held = heldOf(known);
  const first = judged(held);
  const staying = keeping(held, first);
  const wanted = staying.length === held.length ? first : judged(staying);
  const { stays, ...settled } = await settle(em, unit.id, known, wanted);
  return {
    ...(await write(
      em,
      [...wanted.values()].filter(({ key }) => !stays.has(key)),
    )),
    ...settled,
  };
}

const table = `jsonb_to_recordset(?::jsonb) as w (key text, record uuid, unit int, year int, line text, account text, evidence text,
  "on" date, enrollment uuid, client uuid, agent uuid, officer uuid, rupiah bigint, status text, why text, facts jsonb)`;

const judgement = [
  'record',
  'line',
  'account',
  'evidence_on',
  'fiscal_year',
  'agent_id',
  'officer_id',
  'rupiah',
  'status',
  'why',
];
const told = ['record', 'line', 'account', '"on"', 'year', 'agent', 'officer', 'rupiah', 'status', 'why'];

/** Adds what is new, and judges anew what nobody has claimed. */
async function write(em: EntityManager, open: Wanted[]): Promise<Pick<Derived, 'added' | 'changed'>> {
  const rows = JSON.stringify(open);
  const changed = await em.execute<object[]>(
    `update payable p set (${judgement.join(', ')}, facts) = (${told.map((one) => `w.${one}`).join(', ')}, w.facts)
     from ${table} where p.evidence_key = w.key and p.unit_id = w.unit and p.status in ('PAYABLE', 'NOT_PAYABLE')
     and (${judgement.map((one) => `p.${one}`).join(', ')}, p.facts)
       is distinct from (${told.map((one) => `w.${one}`).join(', ')}, w.facts) returning p.id`,
    [rows],
  );
  const added = await em.execute<object[]>(
    `insert into payable (id, recorded_at, recorded_by, unit_id, ${judgement.join(', ')}, facts, evidence, evidence_key,
       enrollment_id, client_id, undone)
     select gen_random_uuid(), now(), app_account(), w.unit, ${told.map((one) => `w.${one}`).join(', ')}, w.facts,
       w.evidence, w.key, w.enrollment, w.client, false
     from ${table} on conflict (evidence_key) where ${standing} do nothing returning id`,
    [rows],
  );
  return { added: added.length, changed: changed.length };
}
