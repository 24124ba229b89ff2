import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { parts } from '../parts.js';

interface Facts {
  acceptedByClient: boolean;
  acceptedByFamily: boolean;
}

/** Client and family accept the agent. */
export const assignmentAcceptance = rule<Facts>(
  {
    code: 'assignment.acceptance',
    kind: 'refuse',
    citation: juknis('Bab III.A.3.a.2.j, l.407', 'Dapat diterima oleh mantan penyalah guna dan keluarganya'),
  },
  ({ acceptedByClient, acceptedByFamily }) => ({
    ...parts({ BY_CLIENT: acceptedByClient, BY_FAMILY: acceptedByFamily }),
    field: acceptedByClient ? 'acceptedByFamily' : 'acceptedByClient',
  }),
);
