import { juknis } from '../documents.js';
import { rule } from '../finding.js';

interface Facts {
  /** Code of the village the agent lives in. */
  homeVillage: string;
  /** Code of the village the agent serves. */
  dutyVillage: string;
}

/** An agent lives in the village of duty. */
export const agentDomicile = rule<Facts>(
  {
    code: 'agent.domicile',
    kind: 'refuse',
    citation: juknis('Bab III.A.3.a.2.b, l.398', 'Berdomisili tetap di wilayah tugasnya'),
    field: 'villageCode',
  },
  ({ homeVillage, dutyVillage }) => ({ met: homeVillage === dutyVillage, found: homeVillage, required: dutyVillage }),
);
