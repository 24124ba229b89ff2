import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import { lazy } from 'react';
import { SopReviewDocument, SopReviewsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Reviews of the working procedures of a unit. */
export const resource: ResourceFace = {
  name: 'sopReviews',
  type: 'SopReview',
  room: 'supervision',
  roles: STAFF,
  icon: FactCheckOutlined,
  documents: { many: SopReviewsDocument, one: SopReviewDocument },
  list: lazy(() => import('./SopReviewList')),
  show: lazy(() => import('./SopReviewShow')),
  create: lazy(() => import('./SopReviewCreate')),
};
