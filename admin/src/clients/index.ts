import GroupOutlined from '@mui/icons-material/GroupOutlined';
import { lazy } from 'react';
import {
  ClientDocument,
  ClientsByIdsDocument,
  ClientsDocument,
  type ClientRowFragment,
} from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { nameOf } from '../shared/PersonOrCode';
import { CARE } from '../shared/roles';

/** Clients. */
export const resource: ResourceFace = {
  name: 'clients',
  type: 'Client',
  room: 'clients',
  roles: CARE,
  icon: GroupOutlined,
  documents: { many: ClientsDocument, one: ClientDocument, byIds: ClientsByIdsDocument },
  list: lazy(() => import('./ClientList')),
  create: lazy(() => import('./ClientRegister')),
  edit: lazy(() => import('./ClientEdit')),
  show: lazy(() => import('./ClientShow')),
  menu: (role) => (role === 'AGENT' ? 'menu.myClients' : 'menu.clients'),
  represents: (client: ClientRowFragment) => nameOf(client),
};
