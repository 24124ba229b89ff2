import ChecklistOutlined from '@mui/icons-material/ChecklistOutlined';
import { lazy } from 'react';
import { DutiesDocument } from '../../../schema/generated/graphql';
import type { PageFace, ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** What the guideline asks for, and where it stands; an agent has it on the home. */
export const resource: ResourceFace = {
  name: 'duties',
  type: 'Duty',
  room: 'activities',
  roles: STAFF,
  icon: ChecklistOutlined,
  documents: { many: DutiesDocument },
  list: lazy(() => import('./DutyList')),
  menu: 'screens.duties.title',
};

/** Duties as reminders to print, a sheet for each agent. */
export const pages: PageFace[] = [
  {
    room: 'activities',
    roles: STAFF,
    path: 'reminders',
    icon: ChecklistOutlined,
    screen: lazy(() => import('./Reminders')),
  },
];
