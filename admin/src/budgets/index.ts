import DonutLargeOutlined from '@mui/icons-material/DonutLargeOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import { lazy } from 'react';
import type { PageFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Where the money of the year went. */
export const pages: PageFace[] = [
  {
    path: 'budgets',
    room: 'budgets',
    roles: STAFF,
    icon: DonutLargeOutlined,
    screen: lazy(() => import('./Tracking')),
    menu: 'screens.budgets.title',
  },
  {
    path: 'budgetStandard',
    room: 'budgets',
    roles: STAFF,
    icon: MenuBookOutlined,
    screen: lazy(() => import('./Standard')),
    menu: 'types.BudgetLine._',
  },
];
