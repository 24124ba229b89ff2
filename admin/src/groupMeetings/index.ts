import Groups2Outlined from '@mui/icons-material/Groups2Outlined';
import { lazy } from 'react';
import {
  GroupMeetingDocument,
  GroupMeetingsByIdsDocument,
  GroupMeetingsDocument,
} from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { CARE } from '../shared/roles';

/** Group meetings. */
export const resource: ResourceFace = {
  name: 'groupMeetings',
  type: 'GroupMeeting',
  room: 'activities',
  roles: CARE,
  icon: Groups2Outlined,
  documents: { many: GroupMeetingsDocument, one: GroupMeetingDocument, byIds: GroupMeetingsByIdsDocument },
  list: lazy(() => import('./MeetingList')),
  create: lazy(() => import('./MeetingCreate')),
  show: lazy(() => import('./MeetingShow')),
  edit: lazy(() => import('./MeetingCorrect')),
  menu: (role) => (role === 'AGENT' ? 'screens.groupMeetings.menuAgent' : 'screens.groupMeetings.title'),
};
