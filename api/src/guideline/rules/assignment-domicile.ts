import { juknis } from '../documents.js';
import { rule } from '../finding.js';

interface Facts {
  /** Code of the village the agent serves. */
  agentVillage: string;
  /** Code of the village the client lives in. */
  clientVillage: string;
}

/** An agent serves clients of the village the agent serves. */
export const assignmentDomicile = rule<Facts>(
  {
    code: 'assignment.domicile',
    kind: 'refuse',
    citation: juknis(
      'Bab III.B.1, l.485',
      'yang akan dilakukan oleh Agen Pemulihan di wilayah domisili mantan penyalah guna',
    ),
    waivable: true,
    field: 'agentId',
  },
  ({ agentVillage, clientVillage }) => ({
    met: agentVillage === clientVillage,
    found: agentVillage,
    required: clientVillage,
  }),
);
