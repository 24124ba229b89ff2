import VolunteerActivismOutlined from '@mui/icons-material/VolunteerActivismOutlined';
import { lazy } from 'react';
import {
  AgentDocument,
  AgentsByIdsDocument,
  AgentsDocument,
  type AgentRowFragment,
} from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Recovery agents. */
export const resource: ResourceFace = {
  name: 'agents',
  type: 'RecoveryAgent',
  room: 'agents',
  roles: STAFF,
  icon: VolunteerActivismOutlined,
  documents: { many: AgentsDocument, one: AgentDocument, byIds: AgentsByIdsDocument },
  list: lazy(() => import('./AgentList')),
  create: lazy(() => import('./AgentRegister')),
  show: lazy(() => import('./AgentShow')),
  represents: ({ name }: AgentRowFragment) => name,
};
