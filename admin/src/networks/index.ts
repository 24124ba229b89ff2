import HubOutlined from '@mui/icons-material/HubOutlined';
import { lazy } from 'react';
import type { PageFace } from '../shared/face';
import { CARE } from '../shared/roles';

/** The map of a client's contacts; the way there is the client's page. */
export const pages: PageFace[] = [
  {
    path: 'networks/:clientId',
    room: 'clients',
    roles: CARE,
    icon: HubOutlined,
    screen: lazy(() => import('./NetworkPage')),
  },
];
