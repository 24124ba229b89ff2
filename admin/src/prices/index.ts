import SellOutlined from '@mui/icons-material/SellOutlined';
import { lazy } from 'react';
import { BudgetPricesDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Prices with the document they stand in. */
export const resource: ResourceFace = {
  name: 'prices',
  type: 'BudgetPrice',
  room: 'budgets',
  roles: STAFF,
  icon: SellOutlined,
  documents: { many: BudgetPricesDocument },
  list: lazy(() => import('./PriceList')),
};
