import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import { lazy } from 'react';
import {
  AccountDocument,
  AccountsByIdsDocument,
  AccountsDocument,
  type AccountRowFragment,
} from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';

const accounts = {
  name: 'accounts',
  type: 'Account',
  room: 'settings',
  icon: ManageAccountsOutlined,
  documents: { many: AccountsDocument, one: AccountDocument, byIds: AccountsByIdsDocument },
  list: lazy(() => import('./AccountList')),
  show: lazy(() => import('./AccountShow')),
  represents: ({ name }: AccountRowFragment) => name,
} satisfies Partial<ResourceFace>;

/** Accounts: the administrator keeps them, a supervisor sees those of their units. */
export const resources: ResourceFace[] = [
  { ...accounts, roles: ['ADMINISTRATOR'], create: lazy(() => import('./AccountCreate')) },
  { ...accounts, roles: ['SUPERVISOR'] },
];
