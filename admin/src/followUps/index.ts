import AssignmentTurnedInOutlined from '@mui/icons-material/AssignmentTurnedInOutlined';
import { lazy } from 'react';
import { FollowUpsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** What supervision asks to be done, by whom and by when. */
export const resource: ResourceFace = {
  name: 'followUps',
  type: 'FollowUp',
  room: 'supervision',
  roles: STAFF,
  icon: AssignmentTurnedInOutlined,
  menu: 'screens.followUps.title',
  documents: { many: FollowUpsDocument },
  list: lazy(() => import('./FollowUpList')),
};
