import { ours } from '../documents.js';
import { rule } from '../finding.js';

/** Where a referral stands: a draft, on its way, or ended in one of four ways. */
export type ReferralStatus = 'DRAFT' | 'SENT' | 'ACCEPTED' | 'COMPLETED' | 'DECLINED' | 'REVOKED' | 'EXPIRED';

/** What a referral may become. */
export const referralSteps: Readonly<Record<ReferralStatus, readonly ReferralStatus[]>> = {
  DRAFT: ['SENT', 'REVOKED', 'EXPIRED'],
  SENT: ['ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED'],
  ACCEPTED: ['COMPLETED', 'REVOKED', 'EXPIRED'],
  COMPLETED: [],
  DECLINED: [],
  REVOKED: [],
  EXPIRED: [],
};

interface Facts {
  from: ReferralStatus;
  to: ReferralStatus;
}

/** A referral takes only the steps of its table. */
export const referralLifecycle = rule<Facts>(
  {
    code: 'referral.lifecycle',
    kind: 'refuse',
    citation: ours('Rujukan: konsep, dikirim, diterima, selesai; atau ditolak, dicabut, kedaluwarsa.'),
    field: 'status',
  },
  ({ from, to }) => ({ met: referralSteps[from].includes(to), found: to, required: referralSteps[from] }),
);
