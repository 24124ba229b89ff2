import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import { lazy } from 'react';
import { OutcomeDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { CARE } from '../shared/roles';

/** Outcomes; they are judged on the client's page. */
export const resource: ResourceFace = {
  name: 'outcomes',
  type: 'Outcome',
  room: 'activities',
  roles: CARE,
  icon: FactCheckOutlined,
  documents: { one: OutcomeDocument },
  show: lazy(() => import('./OutcomeShow')),
};
