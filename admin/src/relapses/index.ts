import HealingOutlined from '@mui/icons-material/HealingOutlined';
import { lazy } from 'react';
import { RelapseDocument, RelapsesByIdsDocument, RelapsesDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

const relapses: Omit<ResourceFace, 'roles'> = {
  name: 'relapses',
  type: 'RelapseEvent',
  room: 'clients',
  icon: HealingOutlined,
  menu: 'screens.relapses.title',
  documents: { many: RelapsesDocument, one: RelapseDocument, byIds: RelapsesByIdsDocument },
  create: lazy(() => import('./RelapseCreate')),
  show: lazy(() => import('./RelapseShow')),
};

/** Relapse events; an agent opens and handles them from the client, staff have their list too. */
export const resources: ResourceFace[] = [
  { ...relapses, roles: STAFF, list: lazy(() => import('./RelapseList')) },
  { ...relapses, roles: ['AGENT'] },
];
