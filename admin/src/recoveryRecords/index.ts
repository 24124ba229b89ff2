import AssignmentTurnedInOutlined from '@mui/icons-material/AssignmentTurnedInOutlined';
import { lazy } from 'react';
import { DueRecordsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { CARE } from '../shared/roles';

/** The recovery records of a month, handed in or not. */
export const resource: ResourceFace = {
  name: 'recoveryRecords',
  type: 'DueRecord',
  room: 'reports',
  roles: CARE,
  icon: AssignmentTurnedInOutlined,
  documents: { many: DueRecordsDocument },
  list: lazy(() => import('./RecoveryRecordList')),
  menu: (role) => (role === 'AGENT' ? 'screens.recoveryRecords.short' : 'screens.recoveryRecords.title'),
};
