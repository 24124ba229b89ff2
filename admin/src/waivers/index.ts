import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined';
import { lazy } from 'react';
import { WaiversDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Rules waived for one client or agent. */
export const resource: ResourceFace = {
  name: 'waivers',
  type: 'Waiver',
  room: 'guideline',
  roles: STAFF,
  icon: VerifiedOutlined,
  documents: { many: WaiversDocument },
  list: lazy(() => import('./WaiverList')),
};
