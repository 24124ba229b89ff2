import type * as indonesian from '../../id/types/accounts';
import { common, filters } from './common';

const { id } = common;
const { unitIds } = filters;
const facts = { name: 'Name', role: 'Role', unitId: 'Unit' };

/** Accounts and units as the administrator keeps them, in English. */
export const types: typeof indonesian.types = {
  RegisterAccountInput: {
    _: 'New account',
    id,
    username: 'Username',
    ...facts,
    agentId: 'Recovery agent',
    subject: 'Subject of the OpenID issuer',
  },
  UpdateAccountInput: { _: 'Change of an account', ...facts, active: 'Active' },
  ChangePasswordInput: { _: 'Change of password', current: 'Present password', next: 'New password' },
  AccountFilter: {
    _: 'Filter of accounts',
    unitIds,
    roles: 'Role',
    active: 'Active',
    search: 'Search a name or username',
  },
  AgentOfUnit: {
    _: 'Agent on duty',
    id,
    initials: 'Initials',
    decreeNumber: 'Number of the decree',
    village: 'Village of duty',
    taken: 'Has an account',
  },
  OpenedAccount: { _: 'Account and first password', accountId: 'Account', password: 'Password' },
  KeepUnitInput: {
    _: 'Setting up a unit',
    id: 'Number',
    name: 'Name',
    tier: 'Tier',
    parentId: 'Unit above',
    provinceCode: 'Province',
    regencies: 'Regencies it serves',
    zone: 'Time zone',
  },
};
