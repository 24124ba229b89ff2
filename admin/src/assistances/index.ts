import SupportAgentOutlined from '@mui/icons-material/SupportAgentOutlined';
import { lazy } from 'react';
import { AssistancesDocument } from '../../../schema/generated/graphql';
import type { ResourceFace } from '../shared/face';
import { STAFF } from '../shared/roles';

/** Assistance officers gave to agents; it is recorded on the agent's page. */
export const resource: ResourceFace = {
  name: 'assistances',
  type: 'Assistance',
  room: 'supervision',
  roles: STAFF,
  icon: SupportAgentOutlined,
  documents: { many: AssistancesDocument },
  list: lazy(() => import('./AssistanceList')),
};
