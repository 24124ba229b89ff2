import ForwardToInboxOutlined from '@mui/icons-material/ForwardToInboxOutlined';
import { lazy } from 'react';
import { ReferralDocument, ReferralsByIdsDocument, ReferralsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

const referrals: Omit<ResourceFace, 'roles'> = {
  name: 'referrals',
  type: 'Referral',
  room: 'activities',
  icon: ForwardToInboxOutlined,
  documents: { many: ReferralsDocument, one: ReferralDocument, byIds: ReferralsByIdsDocument },
  create: lazy(() => import('./ReferralCreate')),
  show: lazy(() => import('./ReferralShow')),
};

/** Referrals; an agent makes and follows them from the client, staff have their list too. */
export const resources: ResourceFace[] = [
  { ...referrals, roles: STAFF, list: lazy(() => import('./ReferralList')) },
  { ...referrals, roles: ['AGENT'] },
];
