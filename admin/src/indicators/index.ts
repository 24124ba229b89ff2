import QueryStatsOutlined from '@mui/icons-material/QueryStatsOutlined';
import { lazy } from 'react';
import type { PageFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** How the units are doing. */
export const pages: PageFace[] = [
  {
    room: 'reports',
    roles: [...STAFF, 'ANALYST'],
    path: 'indicators',
    icon: QueryStatsOutlined,
    screen: lazy(() => import('./Figures')),
    menu: 'screens.indicators.title',
  },
];
