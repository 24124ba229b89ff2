import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { AssessmentPhase } from '../parameters/qualityOfLife.js';

interface Facts {
  phase: AssessmentPhase;
  /** Assessments of this phase that stand; a superseded one does not. */
  standing: number;
}

/** An enrollment has one baseline and one final assessment; a correction supersedes, it does not overwrite. */
export const qolPair = rule<Facts>(
  {
    code: 'qol.pair',
    kind: 'refuse',
    citation: juknis('Bab III.B.2.c.2, l.616', 'yang dibandingkan pada awal dan akhir layanan pasca rehabilitasi'),
    field: 'phase',
  },
  ({ phase, standing }) => ({ met: standing === 0, found: phase, required: ['BASELINE', 'FINAL'] }),
);
