import 'reflect-metadata';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { asOwner } from './database.js';
import { Role } from './ground/access.js';
import { Account, AccountPassword } from './people/account.js';
import { freshPassword, hashOf } from './people/password.js';
import { StartError } from './startError.js';
import { Tier, Unit } from './units/unit.js';

/** The first account of a new system: `npm run account -- USERNAME "NAME" [ROLE] [UNIT]`, on DATABASE_URL. */
const usage = 'npm run account -- USERNAME "NAME" [ROLE, ADMINISTRATOR otherwise] [UNIT, 0 otherwise]';

async function openAccount([username, name, role = Role.ADMINISTRATOR, unit = '0']: string[]): Promise<string> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new StartError('DATABASE_URL is missing: it names the database the account is for.');
  if (!username || !name || !(role in Role))
    throw new StartError(`Usage: ${usage}; roles are ${Object.keys(Role).join(', ')}.`);
  return asOwner(url, async (orm) => {
    const em = orm.em.fork();
    const of = await unitOf(em, Number(unit));
    const account = em.create(Account, { username, name, role: role as Role, unit: of, subject: randomUUID() });
    const password = freshPassword();
    em.create(AccountPassword, { account, hash: await hashOf(password) });
    await em.flush();
    return `${username} (${role}, ${of.name}) signs in with the password ${password}; it is told this once.`;
  });
}

/** The unit of a number; the BNN itself is set up where it is not there yet. */
async function unitOf(em: EntityManager, id: number): Promise<Unit> {
  const known = await em.findOne(Unit, id);
  if (known) return known;
  if (id !== 0) throw new StartError(`There is no unit ${id}; an administrator sets units up in the panel.`);
  return em.create(Unit, {
    id,
    code: '0000',
    name: 'BNN',
    tier: Tier.NATIONAL,
    zone: 'Asia/Jakarta',
    regencies: [],
    parent: null,
    province: null,
  });
}

try {
  process.stdout.write(`${await openAccount(process.argv.slice(2))}\n`);
} catch (error) {
  const { message } = error as Error;
  process.stderr.write(`${/account_username_unique/.test(message) ? 'This username is taken.' : message}\n`);
  process.exitCode = 1;
}
