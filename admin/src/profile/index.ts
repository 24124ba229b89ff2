import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import { lazy } from 'react';
import type { PageFace } from '../shared/face';
import { ANYONE } from '../shared/roles';

/** One's own account; the way there is the menu of the person. */
export const pages: PageFace[] = [
  {
    path: 'profile',
    room: 'settings',
    roles: ANYONE,
    icon: AccountCircleOutlined,
    screen: lazy(() => import('./Profile')),
  },
];
