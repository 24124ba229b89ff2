import type { CivilDate } from '../calendar.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { Recorder } from '../parameters/roles.js';
import { parts } from '../parts.js';

interface Facts {
  assessor: Recorder;
  /** The day the assessor's training in WHOQOL was finished; null without one. */
  trainedOn: CivilDate | null;
  takenOn: CivilDate;
}

/** Only an officer trained in WHOQOL administers it. */
export const assessorWhoqolTraining = rule<Facts>(
  {
    code: 'assessor.whoqol-training',
    kind: 'refuse',
    citation: juknis(
      'Bab III.B.2.c.2, l.616',
      'Petugas pelaksana pengisian WHOQoL adalah petugas pasca rehabilitasi yang telah mengikuti pelatihan mengenai WHOQoL.',
    ),
    field: 'assessorId',
    optional: ['trainedOn'],
  },
  ({ assessor, trainedOn, takenOn }) =>
    parts({ BY_OFFICER: assessor === 'OFFICER', WHOQOL_TRAINING: trainedOn !== null && trainedOn <= takenOn }),
);
