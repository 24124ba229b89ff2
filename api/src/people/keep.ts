import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { badInput, notFound } from '../ground/refusal.js';
import { Unit } from '../units/unit.js';
import { Account, AccountPassword } from './account.js';
import type { ChangePasswordInput, RegisterAccountInput, UpdateAccountInput } from './account.input.js';
import { expectAgent } from './agentOfUnit.js';
import { freshPassword, hashOf, isRight, passwordOf } from './password.js';

/** An account and the password made for it, which is told this once. */
export interface Opened {
  account: Account;
  password: string | null;
}

/** Opens an account; without another issuer's subject a password is made for it. */
export async function open({ em }: Context, input: RegisterAccountInput): Promise<Opened> {
  const { id, unitId, agentId = null, subject, username, name, role } = input;
  if ((role === Role.AGENT) !== !!agentId) throw badInput('input.agentId', 'agentAccount');
  const unit = await unitOf(em, unitId);
  if (agentId) await expectAgent(em, agentId, unit.id);
  const made = { ...(id && { id }), username, name, role, unit, agent: agentId, subject: subject ?? randomUUID() };
  const account = em.create(Account, made);
  await em.flush();
  return { account, password: subject ? null : await setPassword(em, account) };
}

/** Makes a new password for an account, in place of one that was lost. */
export async function reset({ em }: Context, id: string): Promise<Opened> {
  const account = await find(em, Account, id, 'id');
  return { account, password: await setPassword(em, account) };
}

/** Changes an account; a role of its own nobody changes, and an agent's account is opened as one. */
export async function change({ em, viewer }: Context, id: string, input: UpdateAccountInput): Promise<Account> {
  const account = await find(em, Account, id, 'id');
  if (account.id === viewer.account && (input.role || input.active === false)) throw badInput('id', 'ownAccount');
  if (input.role === Role.AGENT && !account.agent) throw badInput('input.role', 'agentNeeded');
  if (input.unitId && input.unitId !== account.unit.id && (input.role ?? account.role) === Role.AGENT)
    throw badInput('input.unitId', 'agentStays');
  if (input.unitId) account.unit = await unitOf(em, input.unitId);
  account.name = input.name ?? account.name;
  account.role = input.role ?? account.role;
  if (account.role !== Role.AGENT) account.agent = null;
  account.active = (input.active ?? account.active) as typeof account.active;
  return account;
}

/** Replaces one's own password by another. */
export async function changePassword({ house, viewer }: Context, input: ChangePasswordInput): Promise<boolean> {
  const { rows } = await house.pool.query<{ username: string }>('select username from username_of($1)', [
    viewer.account,
  ]);
  const known = rows[0] && (await passwordOf(house.pool, rows[0].username));
  if (!known || !(await isRight(known.password_hash, input.current))) throw badInput('input.current', 'passwordWrong');
  await house.pool.query('select set_password($1, $2)', [viewer.account, await hashOf(input.next)]);
  return true;
}

async function setPassword(em: EntityManager, account: Account): Promise<string> {
  const password = freshPassword();
  const hash = await hashOf(password);
  await em.upsert(AccountPassword, { account: account.id, hash } as never);
  return password;
}

async function unitOf(em: EntityManager, id: number): Promise<Unit> {
  const unit = await em.findOne(Unit, id);
  if (!unit) throw notFound('Unit', String(id), 'input.unitId');
  return unit;
}
