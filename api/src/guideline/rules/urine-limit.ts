import { programmeMonth, type CivilDate } from '../calendar.js';
import { contested } from '../contested.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { scheduledMonths } from '../parameters/enrollment.js';
import { routineTests, type TestPurpose } from '../parameters/urine.js';

interface Facts {
  purpose: TestPurpose;
  /** Valid routine tests of the enrollment before this one; an invalid test has no result and is not counted. */
  routine: number;
  /** Whether the test belongs to a relapse event. */
  ofRelapse: boolean;
  /** The enrollment's first day; with `testedOn`, one routine test is kept for the last programme month. */
  startedOn?: CivilDate;
  /** The days of this test and of the valid routine ones on record. */
  testedOn?: readonly CivilDate[];
}

/**
 * An enrollment has no more routine urine tests than the guideline allows; any further one belongs to a relapse.
 * While none of them lies in the last programme month, one is kept for it, for the outcome stands on it (l.634).
 * Doubt: l.610 only counts to 2 and does not say when; l.491 puts the second into the last month. Without the days of
 * the tests the limit alone is judged.
 */
export const urineLimit = rule<Facts>(
  {
    code: 'urine.limit',
    kind: 'refuse',
    citation: juknis('Bab III.B.2.c.1, l.610', 'Pemeriksaan urin dapat dilakukan sebanyak 2 (dua) kali'),
    parameters: [routineTests],
    contested: contested.C4,
    field: 'purpose',
    optional: ['startedOn', 'testedOn'],
  },
  ({ purpose, routine, ofRelapse, startedOn, testedOn }, day) => {
    const lastMonth = startedOn && programmeMonth(startedOn, valueOn(scheduledMonths, day)).from;
    const kept = lastMonth && testedOn?.every((on) => on < lastMonth) ? 1 : 0;
    const most = valueOn(routineTests, day) - kept;
    const met = purpose === 'RELAPSE' ? ofRelapse : routine < most;
    return { met, found: routine, required: most, field: purpose === 'RELAPSE' ? 'relapseId' : 'purpose' };
  },
);
