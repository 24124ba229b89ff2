import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { parts } from '../parts.js';

interface Facts {
  /** The map was made by people who know the area. */
  knowsTheArea: boolean;
  /** Informants of the area took part. */
  informants: number;
  /** Members of a working group of the community. */
  workingGroup: number;
}

/** A map is made by people who know the area, with local informants and a working group of the community. */
export const mappingParticipants = rule<Facts>(
  {
    code: 'mapping.participants',
    kind: 'refuse',
    citation: juknis('Bab III.A.1, l.291–295', 'dilakukan oleh orang yang mengerti wilayah tersebut'),
    field: 'participants',
  },
  ({ knowsTheArea, informants, workingGroup }) =>
    parts({ KNOWS_THE_AREA: knowsTheArea, LOCAL_INFORMANTS: informants > 0, WORKING_GROUP: workingGroup > 0 }),
);
