import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import { lazy } from 'react';
import {
  OfficerDocument,
  OfficersByIdsDocument,
  OfficersDocument,
  type OfficerRowFragment,
} from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';

const officers: Omit<ResourceFace, 'roles'> = {
  name: 'officers',
  type: 'Officer',
  room: 'agents',
  icon: BadgeOutlined,
  documents: { many: OfficersDocument, one: OfficerDocument, byIds: OfficersByIdsDocument },
  list: lazy(() => import('./OfficerList')),
  show: lazy(() => import('./OfficerShow')),
  menu: 'screens.officers.title',
  represents: ({ account }: OfficerRowFragment) => account.name,
};

/** Post-rehabilitation officers; their supervisor appoints them. */
export const resources: ResourceFace[] = [
  { ...officers, roles: ['SUPERVISOR'], create: lazy(() => import('./OfficerAppoint')) },
  { ...officers, roles: ['OFFICER'] },
];
