import { programmeMonth, type CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { scheduledMonths } from '../parameters/enrollment.js';
import { parts } from '../parts.js';

interface Facts {
  startedOn: CivilDate;
  /** The day of the last valid urine test; null when there is none. */
  lastValidUrineOn: CivilDate | null;
  baselineOn: CivilDate | null;
  finalOn: CivilDate | null;
  openRelapses: number;
}

/** An outcome needs a valid urine test of the last programme month or later, both assessments, and no open relapse. */
export const outcomePrerequisites = rule<Facts>(
  {
    code: 'outcome.prerequisites',
    kind: 'refuse',
    citation: juknis(
      'Bab III.B.2.c.4, l.634–642',
      'Diukur penilaian kualitas hidup saat awal mengikuti layanan pasca rehabilitasi dan diukur kembali pada saat selesai mengikuti layanan pasca rehabilitasi.',
    ),
    optional: ['lastValidUrineOn', 'baselineOn', 'finalOn'],
  },
  ({ startedOn, lastValidUrineOn, baselineOn, finalOn, openRelapses }, day) => {
    const { from } = programmeMonth(startedOn, valueOn(scheduledMonths, day));
    return parts({
      FINAL_URINE_TEST: lastValidUrineOn !== null && lastValidUrineOn >= from,
      BASELINE_ASSESSMENT: baselineOn !== null,
      FINAL_ASSESSMENT: finalOn !== null,
      NO_OPEN_RELAPSE: openRelapses === 0,
    });
  },
);
