import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { ANYONE, Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { ofUnits } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { UUID } from '../ground/scalars.js';
import { Account } from './account.js';
import { AccountFilter, ChangePasswordInput, RegisterAccountInput, UpdateAccountInput } from './account.input.js';
import { AgentOfUnit } from './agentOfUnit.js';
import { change, changePassword, open, reset, type Opened } from './keep.js';

export const AccountList = listing(Account, {
  one: 'account',
  many: 'accounts',
  roles: [...STAFF, Role.AGENT, Role.ADMINISTRATOR],
  filter: AccountFilter,
  orders: ['username', 'recordedAt'],
  conditions: {
    ...ofUnits,
    roles: (list, { c }) => sql`${c('role')} = any (${list}::text[])`,
    active: (active, { c }) => sql`${c('active')} = ${active}`,
    search: (text, { c }) => sql`(${c('name')} ilike ${`%${text}%`} or ${c('username')} ilike ${`%${text}%`})`,
  },
});

/** An account with the password that was made for it. */
@ObjectType({
  description: 'An account with the password made for it, told this once (akun dan kata sandi awal).',
  simpleResolvers: true,
})
export class OpenedAccount {
  @Field(() => UUID)
  accountId!: string;

  @Field(() => String, { nullable: true, description: 'Told once; null where another issuer keeps passwords.' })
  password!: string | null;
}

const told = ({ account, password }: Opened): OpenedAccount => ({ accountId: account.id, password });

@Resolver(() => Account)
export class AccountResolver {
  @Authorized(Role.ADMINISTRATOR)
  @Query(() => [AgentOfUnit], {
    description: 'Agents on duty at a unit, by initials and decree, to open their accounts (agen bertugas).',
  })
  agentsOfUnit(@Arg('unitId', () => Int) unitId: number, @Ctx() { read }: Context): Promise<AgentOfUnit[]> {
    return read.rows(sql`select * from agents_of_unit(${unitId})`);
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => OpenedAccount, { description: 'Opens an account (membuka akun).' })
  async registerAccount(
    @Arg('input', () => RegisterAccountInput) input: RegisterAccountInput,
    @Ctx() context: Context,
  ): Promise<OpenedAccount> {
    return told(await open(context, input));
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => OpenedAccount, { description: 'Makes a new password for an account (mengatur ulang kata sandi).' })
  async resetPassword(@Arg('id', () => UUID) id: string, @Ctx() context: Context): Promise<OpenedAccount> {
    return told(await reset(context, id));
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => Account, { description: 'Changes or closes an account (mengubah atau menutup akun).' })
  updateAccount(
    @Arg('id', () => UUID) id: string,
    @Arg('input', () => UpdateAccountInput) input: UpdateAccountInput,
    @Ctx() context: Context,
  ): Promise<Account> {
    return change(context, id, input);
  }

  @Authorized(...ANYONE)
  @Mutation(() => Boolean, { description: 'Replaces one’s own password (mengganti kata sandi sendiri).' })
  changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return changePassword(context, input);
  }
}
