import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { Recorder } from '../parameters/roles.js';

interface Facts {
  /** Who took the test. */
  examiner: Recorder;
}

/** Urine is tested by an officer. */
export const urineExaminer = rule<Facts>(
  {
    code: 'urine.examiner',
    kind: 'refuse',
    citation: juknis(
      'Bab III.B.2.c.1, l.610',
      'Pemeriksanaan urin pada mantan penyalah guna dilakukan oleh petugas pasca rehabilitasi jika diperlukan.',
    ),
  },
  ({ examiner }) => ({ met: examiner === 'OFFICER', found: examiner, required: 'OFFICER' }),
);
