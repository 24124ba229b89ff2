import { contested } from '../contested.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { routineTests, type TestPurpose } from '../parameters/urine.js';

interface Facts {
  purpose: TestPurpose;
  /** Valid routine tests of the enrollment before this one; an invalid test has no result and is not counted. */
  routine: number;
  /** Whether the test belongs to a relapse event. */
  ofRelapse: boolean;
}

/** An enrollment has no more routine urine tests than the guideline allows; any further one belongs to a relapse. */
export const urineLimit = rule<Facts>(
  {
    code: 'urine.limit',
    kind: 'refuse',
    citation: juknis('Bab III.B.2.c.1, l.610', 'Pemeriksaan urin dapat dilakukan sebanyak 2 (dua) kali'),
    parameters: [routineTests],
    contested: contested.C4,
    field: 'purpose',
  },
  ({ purpose, routine, ofRelapse }, day) => {
    const most = valueOn(routineTests, day);
    const met = purpose === 'RELAPSE' ? ofRelapse : routine < most;
    return { met, found: routine, required: most, field: purpose === 'RELAPSE' ? 'relapseId' : 'purpose' };
  },
);
