import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import { lazy } from 'react';
import { ActivitiesByIdsDocument, ActivitiesDocument, ActivityDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

const activities: Omit<ResourceFace, 'roles'> = {
  name: 'activities',
  type: 'MentoringActivity',
  room: 'activities',
  icon: HandshakeOutlined,
  documents: { many: ActivitiesDocument, one: ActivityDocument, byIds: ActivitiesByIdsDocument },
  create: lazy(() => import('./ActivityCreate')),
  show: lazy(() => import('./ActivityShow')),
  edit: lazy(() => import('./ActivityCorrect')),
};

/** Mentoring activities; an agent records and reads them from the client, staff have their list too. */
export const resources: ResourceFace[] = [
  { ...activities, roles: STAFF, list: lazy(() => import('./ActivityList')) },
  { ...activities, roles: ['AGENT'] },
];
