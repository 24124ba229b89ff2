import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { RecoveryStatus } from '../parameters/monitoring.js';
import type { ReferralNeed } from '../parameters/referrals.js';
import { parts } from '../parts.js';

interface Facts {
  status: RecoveryStatus | null;
  /** Needs found; an empty list says that none was found, null that nobody looked. */
  needs: readonly ReferralNeed[] | null;
}

/**
 * Every visit goes into the recovery record (rapor): how the client stands, and which needs were found.
 * Doubt: a note is made "seperlunya" (l.534), so its absence is not refused.
 */
export const visitRecord = rule<Facts>(
  {
    code: 'visit.record',
    kind: 'refuse',
    citation: juknis(
      'Bab III.B.2.a, l.515',
      'Dalam setiap kegiatan pemantauan, hasil yang didapat harus didokumentasikan ke dalam Rapor Pemulihan.',
    ),
    field: 'recoveryStatus',
    optional: ['status', 'needs'],
  },
  ({ status, needs }) => ({
    ...parts({ RECOVERY_STATUS: status !== null, NEEDS: needs !== null }),
    field: status === null ? 'recoveryStatus' : 'needs',
  }),
);
