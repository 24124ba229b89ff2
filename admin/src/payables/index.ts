import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import { lazy } from 'react';
import { PayablesDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { CARE } from '../shared/roles';

/** What the evidence pays; an agent sees what they will receive. */
export const resource: ResourceFace = {
  name: 'payables',
  type: 'Payable',
  room: 'budgets',
  roles: CARE,
  icon: ReceiptLongOutlined,
  documents: { many: PayablesDocument },
  list: lazy(() => import('./Payables')),
  menu: (role) => (role === 'AGENT' ? 'screens.payables.titleAgent' : 'screens.payables.title'),
};
