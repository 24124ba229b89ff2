import EventRepeatOutlined from '@mui/icons-material/EventRepeatOutlined';
import { lazy } from 'react';
import { ComingPayablesDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** What the duties of running courses will still have paid: the records behind the forecast. */
export const resource: ResourceFace = {
  name: 'comingPayables',
  type: 'ComingPayable',
  room: 'budgets',
  roles: STAFF,
  icon: EventRepeatOutlined,
  documents: { many: ComingPayablesDocument },
  list: lazy(() => import('./ComingList')),
};
