import type { MikroORM } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { pieceOf, type Piece, type PieceRow } from '../../budgets/pieces.js';
import { areaOfUnit, pricesRead } from '../../budgets/prices.js';
import { wantedOf } from '../../budgets/wanted.js';
import { fiscalYearOf } from '../../guideline/budget/formula.js';
import { Chance } from '../ground/chance.js';
import { inTurn } from '../ground/inTurn.js';
import type { World } from '../ground/world.js';
import { write } from '../ground/write.js';
import { addClaims } from './claims.js';
import type { Keeping } from './keeping.js';
import { addPlans } from './plans.js';
import { addPrices } from './prices.js';

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
    const wanted = wantedOf(unit.id, pieces, new Map(), areaOfUnit(unit), prices);
    const chance = new Chance(`pulih budget ${unit.id}`);
    const own = [...wanted.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
    addPlans(world, chance, one, own, prices);
    addClaims(world, chance, one, own);
  }
  await write(client, orm, world.rows);
  await client.query(`insert into derivation (unit_id, derived_at, hourly, added, changed, reversed, undone, misbooked)
    select id, now(), true, 0, 0, 0, 0, 0 from unit`);
  world.rows.clear();
}

async function piecesIn(rows: ReturnType<typeof inTurn>, unit: number): Promise<Piece[]> {
  const found = await rows<PieceRow>(sql`select * from budget_evidence(${[unit]}::int[])`);
  return found.map(pieceOf);
}
