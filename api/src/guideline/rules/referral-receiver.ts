import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { ReferralNeed } from '../parameters/referrals.js';
import { parts } from '../parts.js';

interface Facts {
  need: ReferralNeed;
  /** Whether the receiver belongs to the referral network. */
  inNetwork: boolean;
  /** The needs the receiver answers. */
  services: readonly ReferralNeed[];
}

/** A referral goes to a facility of the referral network that offers what is needed. */
export const referralReceiver = rule<Facts>(
  {
    code: 'referral.receiver',
    kind: 'refuse',
    citation: juknis('Bab III.A.1, l.284–287', 'membuat daftar kemampuan dan fasilitas layanan yang tersedia'),
    field: 'facilityId',
  },
  ({ need, inNetwork, services }) => parts({ IN_NETWORK: inNetwork, OFFERS_THE_SERVICE: services.includes(need) }),
);
