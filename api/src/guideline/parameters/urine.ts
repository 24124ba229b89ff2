import type { Dated } from '../dated.js';
import { juknis } from '../documents.js';

/** A test of the schedule, or one that belongs to a relapse event. */
export type TestPurpose = 'ROUTINE' | 'RELAPSE';

/** INVALID is neither positive nor negative. */
export type TestResult = 'NEGATIVE' | 'POSITIVE' | 'INVALID';

/** At most so many routine urine tests an enrollment (contested C4). */
export const routineTests: Dated<number> = {
  name: 'routine urine tests',
  unit: 'test',
  entries: [
    {
      from: '2019-09-01',
      value: 2,
      cite: juknis(
        'Bab III.B.2.c.1, l.610',
        'Pemeriksaan urin dapat dilakukan sebanyak 2 (dua) kali dalam masa layanan pasca rehabilitasi.',
      ),
    },
  ],
};
