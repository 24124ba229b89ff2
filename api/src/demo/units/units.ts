import { Province } from '../../regions/region.js';
import { Tier, Unit } from '../../units/unit.js';
import { demoAccounts } from '../accounts.js';
import type { World } from '../ground/world.js';
import { zoneOf } from './offices.js';
import type { Seat } from './seats.js';
import { addAccount } from './staff.js';

/** The board itself, with the accounts of its tier. */
export function addBoard(world: World): Unit {
  const facts = { code: '0000', name: 'BNN', tier: Tier.NATIONAL, parent: null, province: null };
  const board = world.add(Unit, { id: 0, ...facts, regencies: [], zone: 'Asia/Jakarta' });
  for (const { username, name, role } of demoAccounts.filter(({ unit }) => unit === board.name))
    addAccount(world, board, username, role, name);
  return board;
}

/** A unit below the one that supervises it. */
export function addUnit(world: World, { id, name, tier, province, regencies }: Seat, parent: Unit): Unit {
  const code = String(id).padStart(4, '0');
  const lies = { province: world.region(Province, province), regencies, zone: zoneOf(province) };
  return world.add(Unit, { id, code, name, tier, parent, ...lies });
}
