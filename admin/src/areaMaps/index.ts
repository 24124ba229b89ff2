import MapOutlined from '@mui/icons-material/MapOutlined';
import { lazy } from 'react';
import { AreaMapDocument, AreaMapsDocument, type AreaMapRowFragment } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Area maps of villages, and whether each was ready before its first service. */
export const resource: ResourceFace = {
  name: 'areaMaps',
  type: 'AreaMap',
  room: 'network',
  roles: STAFF,
  icon: MapOutlined,
  documents: { many: AreaMapsDocument, one: AreaMapDocument },
  list: lazy(() => import('./AreaMapList')),
  show: lazy(() => import('./AreaMapShow')),
  create: lazy(() => import('./AreaMapCreate')),
  represents: ({ village }: AreaMapRowFragment) => village.name,
};
