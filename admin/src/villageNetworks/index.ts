import LanOutlined from '@mui/icons-material/LanOutlined';
import { lazy } from 'react';
import type { PageFace } from '../shared/face';
import { CARE } from '../shared/roles';

/** The referral network of a village; the way there is its map, or a client who lives in it. */
export const pages: PageFace[] = [
  {
    path: 'villageNetworks/:code',
    room: 'network',
    roles: CARE,
    icon: LanOutlined,
    screen: lazy(() => import('./VillageNetwork')),
  },
];
