import DirectionsWalkOutlined from '@mui/icons-material/DirectionsWalkOutlined';
import { lazy } from 'react';
import { VisitDocument, VisitsByIdsDocument, VisitsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

const visits: Omit<ResourceFace, 'roles'> = {
  name: 'visits',
  type: 'Visit',
  room: 'activities',
  icon: DirectionsWalkOutlined,
  documents: { many: VisitsDocument, one: VisitDocument, byIds: VisitsByIdsDocument },
  create: lazy(() => import('./VisitCreate')),
  show: lazy(() => import('./VisitShow')),
  edit: lazy(() => import('./VisitCorrect')),
};

/** Visits; an agent records and reads them from the client, staff have their list too. */
export const resources: ResourceFace[] = [
  { ...visits, roles: STAFF, list: lazy(() => import('./VisitList')) },
  { ...visits, roles: ['AGENT'] },
];
