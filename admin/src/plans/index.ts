import CalculateOutlined from '@mui/icons-material/CalculateOutlined';
import { lazy } from 'react';
import { BudgetPlanDocument, BudgetPlansDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Budgets of units, in numbered revisions. */
export const resource: ResourceFace = {
  name: 'plans',
  type: 'BudgetPlan',
  room: 'budgets',
  roles: STAFF,
  icon: CalculateOutlined,
  documents: { many: BudgetPlansDocument, one: BudgetPlanDocument },
  list: lazy(() => import('./PlanList')),
  show: lazy(() => import('./PlanShow')),
  create: lazy(() => import('./PlanCreate')),
};
