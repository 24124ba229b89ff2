import RequestQuoteOutlined from '@mui/icons-material/RequestQuoteOutlined';
import { lazy } from 'react';
import { ClaimDocument, ClaimsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Payables of a month put together to be paid. */
export const resource: ResourceFace = {
  name: 'claims',
  type: 'Claim',
  room: 'budgets',
  roles: STAFF,
  icon: RequestQuoteOutlined,
  documents: { many: ClaimsDocument, one: ClaimDocument },
  list: lazy(() => import('./ClaimList')),
  show: lazy(() => import('./ClaimShow')),
};
