import HomeWorkOutlined from '@mui/icons-material/HomeWorkOutlined';
import { lazy } from 'react';
import { ProgrammeMonthsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Programme months with the visit to the home each asks for: what the share of visits done is counted of. */
export const resource: ResourceFace = {
  name: 'programmeMonths',
  type: 'ProgrammeMonth',
  room: 'activities',
  roles: STAFF,
  icon: HomeWorkOutlined,
  menu: 'screens.programmeMonths.title',
  documents: { many: ProgrammeMonthsDocument },
  list: lazy(() => import('./ProgrammeMonthList')),
};
