import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import { lazy } from 'react';
import { SupervisionVisitDocument, SupervisionVisitsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

const visits: Omit<ResourceFace, 'roles'> = {
  name: 'supervisionVisits',
  type: 'SupervisionVisit',
  room: 'supervision',
  icon: FactCheckOutlined,
  menu: 'screens.supervisionVisits.title',
  documents: { many: SupervisionVisitsDocument, one: SupervisionVisitDocument },
  list: lazy(() => import('./SupervisionVisitList')),
  show: lazy(() => import('./SupervisionVisitShow')),
};

/** Supervision visits: planned by supervisors, seen by the supervised unit too. */
export const resources: ResourceFace[] = [
  {
    ...visits,
    roles: ['SUPERVISOR'],
    create: lazy(() => import('./PlanSupervision')),
    edit: lazy(() => import('./HoldSupervision')),
  },
  { ...visits, roles: STAFF.filter((role) => role !== 'SUPERVISOR') },
];
