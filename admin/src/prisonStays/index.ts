import DoorBackOutlined from '@mui/icons-material/DoorBackOutlined';
import { lazy } from 'react';
import { PrisonStayDocument, PrisonStaysDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Clients in prison, whose way back is prepared. */
export const resource: ResourceFace = {
  name: 'prisonStays',
  type: 'PrisonStay',
  room: 'clients',
  roles: STAFF,
  icon: DoorBackOutlined,
  documents: { many: PrisonStaysDocument, one: PrisonStayDocument },
  list: lazy(() => import('./PrisonStayList')),
  show: lazy(() => import('./PrisonStayShow')),
};
