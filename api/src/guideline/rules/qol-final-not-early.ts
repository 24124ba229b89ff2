import { programmeMonth, type CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { scheduledMonths } from '../parameters/enrollment.js';
import type { AssessmentPhase } from '../parameters/qualityOfLife.js';

interface Facts {
  phase: AssessmentPhase;
  startedOn: CivilDate;
  takenOn: CivilDate;
}

/** The final assessment is not taken before the last programme month begins. */
export const qolFinalNotEarly = rule<Facts>(
  {
    code: 'qol.final-not-early',
    kind: 'refuse',
    citation: juknis('Bab III.B.2.c.4, l.642', 'diukur kembali pada saat selesai mengikuti layanan pasca rehabilitasi'),
    field: 'takenOn',
  },
  ({ phase, startedOn, takenOn }, day) => {
    const { from } = programmeMonth(startedOn, valueOn(scheduledMonths, day));
    return { met: phase === 'BASELINE' || takenOn >= from, found: takenOn, required: from };
  },
);
