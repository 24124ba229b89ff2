import TravelExploreOutlined from '@mui/icons-material/TravelExploreOutlined';
import { lazy } from 'react';
import type { PageFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Whom the programme reaches, and which units supervision reaches. */
export const pages: PageFace[] = [
  {
    room: 'supervision',
    roles: STAFF,
    path: 'coverage',
    icon: TravelExploreOutlined,
    screen: lazy(() => import('./Coverage')),
    menu: 'screens.coverage.title',
  },
];
