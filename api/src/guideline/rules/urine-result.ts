import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { TestResult } from '../parameters/urine.js';
import { parts } from '../parts.js';

/** The result of one substance of the panel. */
export interface SubstanceResult {
  substance: string;
  result: TestResult;
}

interface Facts {
  /** Number of the lot the test kit comes from. */
  lot: string | null;
  results: readonly SubstanceResult[];
}

/** A urine test states its lot, and one result for each substance of its panel. */
export const urineResult = rule<Facts>(
  {
    code: 'urine.result',
    kind: 'refuse',
    citation: juknis('Bab III.B.2.c.1, l.610', 'Hasil dari pemeriksaan urin dicatat, didokumentasikan dan dilaporkan.'),
    field: 'results',
    optional: ['lot'],
  },
  ({ lot, results }) => ({
    ...parts({
      LOT: !!lot?.trim(),
      RESULTS: results.length > 0,
      EACH_SUBSTANCE_ONCE: new Set(results.map(({ substance }) => substance)).size === results.length,
    }),
    field: lot?.trim() ? 'results' : 'lot',
  }),
);

/** What a whole test says: one positive makes it positive, else one invalid (or no result) makes it invalid. */
export function overallResult(results: readonly SubstanceResult[]): TestResult {
  const every = new Set(results.map(({ result }) => result));
  if (every.has('POSITIVE')) return 'POSITIVE';
  return every.has('INVALID') || every.size === 0 ? 'INVALID' : 'NEGATIVE';
}
