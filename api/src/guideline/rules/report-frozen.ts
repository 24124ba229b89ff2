import type { CivilDate } from '../calendar.js';
import { ours } from '../documents.js';
import { rule } from '../finding.js';

interface Facts {
  /** The day the report was accepted; null while it was not. */
  acceptedOn: CivilDate | null;
  /** Corrections the report has. */
  corrections: number;
  /** The number of the correction the change is made as; null where the report itself is changed. */
  correction: number | null;
}

/** An accepted report never changes; a late record makes a correction with the next number. */
export const reportFrozen = rule<Facts>(
  {
    code: 'report.frozen',
    kind: 'refuse',
    citation: ours('Laporan yang sudah diterima tidak berubah; catatan susulan menjadi koreksi bernomor.'),
    field: 'correction',
    optional: ['acceptedOn', 'correction'],
  },
  ({ acceptedOn, corrections, correction }) => ({
    met: acceptedOn === null || correction === corrections + 1,
    found: correction,
    required: corrections + 1,
  }),
);
