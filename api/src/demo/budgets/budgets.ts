import type { MikroORM } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { pieceOf, type Piece, type PieceRow } from '../../budgets/pieces.js';
import { areaOfUnit, pricesRead } from '../../budgets/prices.js';
import { wantedOf } from '../../budgets/wanted.js';
import { Role } from '../../ground/access.js';
import { fiscalYearOf } from '../../guideline/budget/formula.js';
import { Account } from '../../people/account.js';
import { Unit } from '../../units/unit.js';
import { Chance } from '../ground/chance.js';
import { inTurn } from '../ground/inTurn.js';
import type { World } from '../ground/world.js';
import { write } from '../ground/write.js';
import { addClaims } from './claims.js';
import { addPlans } from './plans.js';
import { addPrices } from './prices.js';

/** Units of the demo world that keep their budget here: Jakarta Selatan, its BNNP, Jakarta Timur, and one farther away. */
const KEEPING: readonly number[] = [3174, 31, 3175, 7371];

/** A unit that keeps its budget, with who claims and who decides in it and above it. */
export interface Keeping {
  unit: Unit;
  officer: Account;
  head: Account;
  above: Account;
}

/** Who keeps budgets, taken from the world before its rows are let go. */
export function peopleOf(world: World): Keeping[] {
  const [units, accounts] = [world.of(Unit), world.of(Account)];
  const one = (unit: number, role: Role) =>
    accounts.find((account) => account.unit.id === unit && account.role === role);
  return KEEPING.flatMap((id) => {
    const unit = units.find((candidate) => candidate.id === id);
    const [officer, head] = [one(id, Role.OFFICER), one(id, Role.SUPERVISOR)];
    const above = unit?.parent ? one(unit.parent.id, Role.SUPERVISOR) : undefined;
    return unit && officer && head && above ? [{ unit, officer, head, above }] : [];
  });
}

/** Prices, plans with a revision, what the evidence pays, and claims in all states: derived as the API derives them. */
export async function addBudgets(client: PoolClient, orm: MikroORM, world: World, keeping: Keeping[]): Promise<void> {
  const rows = inTurn(client);
  const year = fiscalYearOf(world.today);
  world.rows.clear();
  addPrices(world, year);
  await write(client, orm, world.rows);
  world.rows.clear();
  const prices = await pricesRead({ rows }, [year - 3, year - 2, year - 1, year, year + 1]);
  for (const one of keeping) {
    const { unit } = one;
    const pieces = await piecesIn(rows, unit.id);
    const wanted = wantedOf(unit.id, pieces, new Set(), areaOfUnit(unit), prices);
    const chance = new Chance(`pulih budget ${unit.id}`);
    const own = [...wanted.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
    addPlans(world, chance, one, own, prices);
    addClaims(world, chance, one, own);
  }
  await write(client, orm, world.rows);
  world.rows.clear();
}

async function piecesIn(rows: ReturnType<typeof inTurn>, unit: number): Promise<Piece[]> {
  const found = await rows<PieceRow>(sql`select * from budget_evidence(${[unit]}::int[])`);
  return found.map(pieceOf);
}
