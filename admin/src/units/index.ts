import ApartmentOutlined from '@mui/icons-material/ApartmentOutlined';
import { lazy } from 'react';
import {
  UnitDocument,
  UnitsByIdsDocument,
  UnitsDocument,
  type UnitRowFragment,
} from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';

const units = {
  name: 'units',
  type: 'Unit',
  room: 'settings',
  icon: ApartmentOutlined,
  numbered: true,
  documents: { many: UnitsDocument, one: UnitDocument, byIds: UnitsByIdsDocument },
  represents: ({ name }: UnitRowFragment) => name,
} satisfies Partial<ResourceFace>;

const list = lazy(() => import('./UnitList'));
const show = lazy(() => import('./UnitShow'));
const create = lazy(() => import('./UnitCreate'));

/** Units: BNN, BNNP, BNNK. The administrator keeps them, a supervisor looks; for others they are names alone. */
export const resources: ResourceFace[] = [
  { ...units, roles: ['ADMINISTRATOR'], list, show, create },
  { ...units, roles: ['SUPERVISOR'], list, show },
  { ...units, roles: ['OFFICER', 'AGENT', 'ANALYST', 'PARTNER'] },
];
