import OutboxOutlined from '@mui/icons-material/OutboxOutlined';
import { lazy } from 'react';
import { TakeoutsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';

/** What left the system: lists written to files, and documents. */
export const resource: ResourceFace = {
  name: 'takeouts',
  type: 'Takeout',
  room: 'settings',
  roles: ['SUPERVISOR', 'ADMINISTRATOR'],
  icon: OutboxOutlined,
  menu: 'screens.takeouts.title',
  documents: { many: TakeoutsDocument },
  list: lazy(() => import('./TakeoutList')),
};
