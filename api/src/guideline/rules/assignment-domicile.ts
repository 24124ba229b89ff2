import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { villageWords, type VillageFact } from '../village.js';

interface Facts {
  /** The village the agent serves. */
  agentVillage: VillageFact;
  /** The village the client lives in. */
  clientVillage: VillageFact;
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
    met: agentVillage.code === clientVillage.code,
    found: villageWords(agentVillage),
    required: villageWords(clientVillage),
  }),
);
