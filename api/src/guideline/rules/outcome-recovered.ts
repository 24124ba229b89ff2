import { contested } from '../contested.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { TestResult } from '../parameters/urine.js';

/** What the outcome of a course is. */
export type OutcomeResult = 'RECOVERED' | 'NOT_RECOVERED';

interface Facts {
  /** What the valid final urine test says. */
  finalUrine: Exclude<TestResult, 'INVALID'>;
}

/** A client whose final urine test is negative is recovered (PULIH); quality of life is told beside it. */
export const outcomeRecovered = rule<Facts>(
  {
    code: 'outcome.recovered',
    kind: 'measure',
    citation: juknis('Bab III.B.2.c.4, l.634', 'Pemeriksaan urin; tes urin negatif adalah indikator "PULIH"'),
    contested: contested.C7,
  },
  ({ finalUrine }) => ({
    met: finalUrine === 'NEGATIVE',
    found: outcomeOf(finalUrine),
    required: 'RECOVERED' satisfies OutcomeResult,
  }),
);

/** The outcome a final urine test leads to. */
export const outcomeOf = (finalUrine: Facts['finalUrine']): OutcomeResult =>
  finalUrine === 'NEGATIVE' ? 'RECOVERED' : 'NOT_RECOVERED';
