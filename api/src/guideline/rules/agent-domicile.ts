import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { villageWords, type VillageFact } from '../village.js';

interface Facts {
  /** The village the agent lives in. */
  homeVillage: VillageFact;
  /** The village the agent serves. */
  dutyVillage: VillageFact;
}

/** An agent lives in the village of duty. */
export const agentDomicile = rule<Facts>(
  {
    code: 'agent.domicile',
    kind: 'refuse',
    citation: juknis('Bab III.A.3.a.2.b, l.398', 'Berdomisili tetap di wilayah tugasnya'),
    field: 'villageCode',
  },
  ({ homeVillage, dutyVillage }) => ({
    met: homeVillage.code === dutyVillage.code,
    found: villageWords(homeVillage),
    required: villageWords(dutyVillage),
  }),
);
