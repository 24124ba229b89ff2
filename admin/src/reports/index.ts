import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined';
import { lazy } from 'react';
import { ReportDocument, ReportsDocument } from '../../../schema/generated/graphql';
import type { PageFace, ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Monthly compilations and quarterly reports. */
export const resource: ResourceFace = {
  name: 'reports',
  type: 'Report',
  room: 'reports',
  roles: STAFF,
  icon: DescriptionOutlined,
  documents: { many: ReportsDocument, one: ReportDocument },
  list: lazy(() => import('./ReportList')),
  show: lazy(() => import('./ReportShow')),
  menu: 'screens.reports.title',
};

/** What each unit in sight owes for a period. */
export const pages: PageFace[] = [
  {
    path: 'dueReports',
    room: 'reports',
    roles: STAFF,
    icon: PendingActionsOutlined,
    screen: lazy(() => import('./DueReports')),
    menu: 'screens.reports.due',
  },
];
