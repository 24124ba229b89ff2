import type { CivilDate } from '../calendar.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { parts } from '../parts.js';

interface Facts {
  sentOn: CivilDate;
  givenOn: CivilDate | null;
  /** The last day the consent holds; null when it has none. */
  expiresOn: CivilDate | null;
  withdrawnOn: CivilDate | null;
  /** The consent names the purpose of this referral. */
  samePurpose: boolean;
  /** The consent names the receiver of this referral. */
  sameReceiver: boolean;
}

/** A referral is sent only on a live consent of the client, for this purpose and this receiver. */
export const referralConsent = rule<Facts>(
  {
    code: 'referral.consent',
    kind: 'refuse',
    citation: juknis(
      'Bab III.B.2.b.5, l.574',
      'Rujukan ini juga dilakukan hanya jika mantan penyalah guna mengizinkan atau bersedia dirujuk.',
    ),
    field: 'consentId',
    optional: ['givenOn', 'expiresOn', 'withdrawnOn'],
  },
  ({ sentOn, givenOn, expiresOn, withdrawnOn, samePurpose, sameReceiver }) =>
    parts({
      CONSENT_GIVEN: givenOn !== null && givenOn <= sentOn,
      CONSENT_LIVE: (withdrawnOn === null || withdrawnOn > sentOn) && (expiresOn === null || sentOn <= expiresOn),
      THIS_PURPOSE: samePurpose,
      THIS_RECEIVER: sameReceiver,
    }),
);
