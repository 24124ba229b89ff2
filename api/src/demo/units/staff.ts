import { Sex } from '../../people/sex.js';
import { Role } from '../../ground/access.js';
import { Account, AccountPassword } from '../../people/account.js';
import { Tier, type Unit } from '../../units/unit.js';
import { demoAccounts } from '../accounts.js';
import { Chance } from '../ground/chance.js';
import type { World } from '../ground/world.js';
import { nameIn } from '../people/names/index.js';
import { addOfficer } from './officers.js';
import type { Seat } from './seats.js';

const YEARS_AGO = 3;
const CLIENTS_AN_OFFICER = 32;

/** The people of a unit: who supervises it, and its officers, whom it gives back. */
export function addStaff(world: World, unit: Unit, { slug, tier, clients, province }: Seat): Account[] {
  const chance = new Chance(`pulih staff ${unit.id}`);
  const someone = () => nameIn(province, chance.falls(0.5) ? Sex.FEMALE : Sex.MALE, chance);
  const head = tier === Tier.PROVINCE ? `bnnp.${slug}` : `kasi.${slug}`;
  addAccount(world, unit, head, Role.SUPERVISOR, someone());
  const officers = Math.max(1, Math.round(clients / CLIENTS_AN_OFFICER));
  const accounts = Array.from({ length: officers }, (_, at) =>
    addAccount(world, unit, `petugas.${slug}${at ? `.${at + 1}` : ''}`, Role.OFFICER, someone()),
  );
  for (const account of accounts) addOfficer(world, unit, account);
  return accounts;
}

/** An account of the demo world, marked so. */
export function addAccount(
  world: World,
  unit: Unit,
  username: string,
  role: Role,
  someone: string,
  agent: string | null = null,
): Account {
  const chance = new Chance(`pulih account ${username}`);
  const on = `${Number(world.today.slice(0, 4)) - YEARS_AGO}-01-02`;
  const name = demoAccounts.find((one) => one.username === username)?.name ?? someone;
  const facts = { subject: `demo:${username}`, username, name, role, unit, agent, demo: true, active: true };
  return world.record(Account, chance, { on, unit, by: null }, facts);
}

/** Gives every account the password whose hash this is. */
export function addPasswords(world: World, hash: string): void {
  for (const account of world.of(Account)) world.add(AccountPassword, { account, hash });
}
