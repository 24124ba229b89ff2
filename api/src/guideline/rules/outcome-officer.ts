import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { Recorder } from '../parameters/roles.js';

interface Facts {
  recorder: Recorder;
}

/** An outcome is recorded by an officer, and computed, never typed in. */
export const outcomeOfficer = rule<Facts>(
  {
    code: 'outcome.officer',
    kind: 'refuse',
    citation: juknis('Bab III.A.3.a.1.e, l.374', 'Melakukan penilaian terhadap kepulihan'),
  },
  ({ recorder }) => ({ met: recorder === 'OFFICER', found: recorder, required: 'OFFICER' }),
);
