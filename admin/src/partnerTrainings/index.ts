import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import { lazy } from 'react';
import { PartnerTrainingsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Trainings a unit gave to the staff of partners. */
export const resource: ResourceFace = {
  name: 'partnerTrainings',
  type: 'PartnerTraining',
  room: 'network',
  roles: STAFF,
  icon: SchoolOutlined,
  documents: { many: PartnerTrainingsDocument },
  list: lazy(() => import('./PartnerTrainingList')),
};
