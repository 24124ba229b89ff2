import { addDays, type CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { prison } from '../documents.js';
import { rule } from '../finding.js';
import { orientationDays, type PrisonProgramme } from '../parameters/prisons.js';

interface Facts {
  programme: PrisonProgramme;
  enteredOn: CivilDate;
  beganOn: CivilDate;
}

/** The first days in prison are orientation; no other programme begins before they end. */
export const prisonOrientation = rule<Facts>(
  {
    code: 'prison.orientation',
    kind: 'refuse',
    citation: prison('A.1, l.443–445', 'Merupakan masa awal yang harus dijalani oleh narapidana'),
    parameters: [orientationDays],
    field: 'beganOn',
  },
  ({ programme, enteredOn, beganOn }, day) => {
    const required = programme === 'ORIENTATION' ? enteredOn : addDays(enteredOn, valueOn(orientationDays, day));
    return { met: beganOn >= required, found: beganOn, required };
  },
);
