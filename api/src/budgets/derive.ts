import type { EntityManager } from '@mikro-orm/postgresql';
import { fiscalYearOf } from '../guideline/budget/formula.js';
import { Unit } from '../units/unit.js';
import { piecesOf } from './pieces.js';
import { areaOfUnit, pricesOf } from './prices.js';
import type { PayableStatus } from './words.js';
import { stands, wantedOf, type Wanted } from './wanted.js';

/** What deriving changed: payables added, judged anew, reversed, and flagged because they were paid. */
export interface Derived {
  added: number;
  changed: number;
  reversed: number;
  undone: number;
}

interface Known {
  key: string;
  status: PayableStatus;
  undone: boolean;
}

const HELD: readonly PayableStatus[] = ['CLAIMED', 'APPROVED', 'PAID'];

/**
 * Derives what the evidence of some units pays, each unit in a few statements. It may be repeated at will: the same
 * evidence gives the same payables. Undone evidence reverses what is not paid and flags what is.
 */
export async function derive(
  em: EntityManager,
  units: readonly number[],
  by: 'hourly' | 'asked' = 'asked',
): Promise<Derived> {
  await em.flush();
  const sum: Derived = { added: 0, changed: 0, reversed: 0, undone: 0 };
  for (const unit of [...units].toSorted((a, b) => a - b)) {
    const one = await deriveUnit(em, await em.findOneOrFail(Unit, unit));
    await note(em, unit, one, by);
    for (const key of Object.keys(sum) as (keyof Derived)[]) sum[key] += one[key];
  }
  return sum;
}

/** Notes when a unit's evidence was looked at, and what came of it. */
const note = (em: EntityManager, unit: number, { added, changed, reversed, undone }: Derived, by: string) =>
  em.execute(
    `insert into derivation (unit_id, derived_at, hourly, added, changed, reversed, undone) values (?, now(), ?, ?, ?, ?, ?)
     on conflict (unit_id) do update set (derived_at, hourly, added, changed, reversed, undone)
       = (excluded.derived_at, excluded.hourly, excluded.added, excluded.changed, excluded.reversed, excluded.undone)`,
    [unit, by === 'hourly', added, changed, reversed, undone],
  );

async function deriveUnit(em: EntityManager, unit: Unit): Promise<Derived> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('payables'), ?)`, [unit.id]);
  const pieces = await piecesOf(em, [unit.id]);
  const known = await em.execute<Known[]>(
    `select evidence_key "key", status, undone from payable where unit_id = ? and status <> 'REVERSED'`,
    [unit.id],
  );
  const held = new Set(known.filter(({ status }) => HELD.includes(status)).map(({ key }) => key));
  const years = [...new Set(pieces.map(({ row }) => fiscalYearOf(row.on)))];
  const wanted = wantedOf(unit.id, pieces, held, areaOfUnit(unit), await pricesOf(em, years));
  await follow(em, unit.id, wanted);
  const open = [...wanted.values()].filter(({ key }) => !held.has(key));
  const standing = new Set(
    [...wanted.values()].filter((one) => !held.has(one.key) || stands(one)).map(({ key }) => key),
  );
  return { ...(await write(em, open)), ...(await undo(em, unit.id, known, standing)) };
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
     from ${table} on conflict (evidence_key) where status <> 'REVERSED' do nothing returning id`,
    [rows],
  );
  return { added: added.length, changed: changed.length };
}

/** Points what is held already to the record that stands now: a correction takes the place of what it corrects. */
async function follow(em: EntityManager, unit: number, wanted: ReadonlyMap<string, Wanted>): Promise<void> {
  const records = [...wanted.values()].map(({ key, record }) => ({ key, record }));
  await em.execute(
    `update payable p set record = w.record from jsonb_to_recordset(?::jsonb) as w (key text, record uuid)
     where p.unit_id = ? and p.evidence_key = w.key and p.status <> 'REVERSED' and p.record is distinct from w.record`,
    [JSON.stringify(records), unit],
  );
}

/** Reverses what lost its evidence; what is paid already is flagged instead, and unflagged when its evidence is back. */
async function undo(
  em: EntityManager,
  unit: number,
  known: Known[],
  standing: ReadonlySet<string>,
): Promise<Pick<Derived, 'reversed' | 'undone'>> {
  const lost = known.filter(({ key }) => !standing.has(key));
  const reversed = lost.filter(({ status }) => status !== 'PAID').map(({ key }) => key);
  const paid = lost.filter(({ status, undone }) => status === 'PAID' && !undone).map(({ key }) => key);
  const back = known.filter(({ key, undone }) => undone && standing.has(key)).map(({ key }) => key);
  const mark = (set: string, keys: string[]) =>
    keys.length > 0 &&
    em.execute(
      `update payable set ${set} where unit_id = ? and status <> 'REVERSED'
       and evidence_key = any (array(select jsonb_array_elements_text(?::jsonb)))`,
      [unit, JSON.stringify(keys)],
    );
  await mark(`status = 'REVERSED'`, reversed);
  await mark('undone = true', paid);
  await mark('undone = false', back);
  return { reversed: reversed.length, undone: paid.length };
}
