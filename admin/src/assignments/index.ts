import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import { lazy } from 'react';
import { AssignmentsDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Who accompanies whom since when, and the first contact under each: what its mean time is counted of. */
export const resource: ResourceFace = {
  name: 'assignments',
  type: 'Assignment',
  room: 'agents',
  roles: STAFF,
  icon: HandshakeOutlined,
  documents: { many: AssignmentsDocument },
  list: lazy(() => import('./AssignmentList')),
};
