import type { CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { ExitReason } from '../parameters/enrollment.js';
import { stayingTypes, type RelapseType } from '../parameters/relapses.js';

interface Facts {
  type: RelapseType;
}

/** With a slip or a lapse the client stays in the programme; a relapse leads out of it, into rehabilitation. */
export const relapseStays = rule<Facts>(
  {
    code: 'relapse.stays',
    kind: 'measure',
    citation: juknis('Bab III.C.b, l.659', 'tetap berada dalam periode pasca rehabilitasi'),
    parameters: [stayingTypes],
  },
  ({ type }, day) => {
    const staying = valueOn(stayingTypes, day);
    return { met: staying.includes(type), found: type, required: staying };
  },
);

/** The reason an enrollment ends with after a relapse of the type was handled; null where the client stays. */
export const exitAfter = (type: RelapseType, day: CivilDate): ExitReason | null =>
  valueOn(stayingTypes, day).includes(type) ? null : 'REFERRED_RELAPSE';
