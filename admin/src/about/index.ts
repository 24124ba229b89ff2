import InfoOutlined from '@mui/icons-material/InfoOutlined';
import { lazy } from 'react';
import type { PageFace } from '../shared/face';
import { ANYONE } from '../shared/roles';

/** About Pulih and where its data come from. */
export const pages: PageFace[] = [
  { path: 'about', room: 'settings', roles: ANYONE, icon: InfoOutlined, screen: lazy(() => import('./About')) },
];
