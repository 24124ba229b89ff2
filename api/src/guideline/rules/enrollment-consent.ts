import type { CivilDate } from '../calendar.js';
import { rule } from '../finding.js';
import { parts } from '../parts.js';

interface Facts {
  /** The day of intake, on which the consent must stand. */
  on: CivilDate;
  givenOn: CivilDate | null;
  withdrawnOn: CivilDate | null;
  coversPostRehabilitation: boolean;
}

/**
 * The client's informed consent stands at intake and covers post-rehabilitation.
 * Doubt: the Juknis names no consent; the sentence is BNN's of 2025, and the thesis of 2025 says the same (l.76).
 */
export const enrollmentConsent = rule<Facts>(
  {
    code: 'enrollment.consent',
    kind: 'refuse',
    citation: {
      document: 'news2025',
      place: 'l.30',
      says: 'seluruh tahapan rehabilitasi harus dirancang sebagai satu kesatuan sejak awal proses, termasuk saat klien menandatangani informed consent',
    },
    field: 'consentId',
    optional: ['givenOn', 'withdrawnOn'],
  },
  ({ on, givenOn, withdrawnOn, coversPostRehabilitation }) =>
    parts({
      CONSENT_GIVEN: givenOn !== null && givenOn <= on,
      CONSENT_LIVE: withdrawnOn === null || withdrawnOn > on,
      POST_REHABILITATION: coversPostRehabilitation,
    }),
);
