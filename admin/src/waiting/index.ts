import CloudUploadOutlined from '@mui/icons-material/CloudUploadOutlined';
import { lazy } from 'react';
import type { PageFace } from '../shared/face';
import { ANYONE } from '../shared/roles';

/** What waits on this device; the way there is the mark in the bar. */
export const pages: PageFace[] = [
  {
    path: 'waiting',
    room: 'activities',
    roles: ANYONE,
    icon: CloudUploadOutlined,
    screen: lazy(() => import('./WaitingList')),
  },
];
