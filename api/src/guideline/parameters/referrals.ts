import type { Dated } from '../dated.js';
import { juknis } from '../documents.js';

/** What a client may be referred for. */
export const referralNeeds2019 = [
  'MEDICAL',
  'PSYCHOLOGICAL',
  'SOCIAL',
  'SPIRITUAL',
  'COUPLE_COUNSELLING',
  'LEGAL_AID',
  'VOCATIONAL',
  'DETOXIFICATION',
  'REHABILITATION',
  'COMMUNITY_BASED',
  'PSYCHIATRIC',
] as const;

export type ReferralNeed = (typeof referralNeeds2019)[number];

/**
 * The needs a referral may name. The guideline's list is open ("dan lain-lain"): detoxification and rehabilitation
 * come from l.675 and l.676, community based recovery from l.659, psychiatric care from the thesis of 2025, l.152.
 */
export const referralNeeds: Dated<readonly ReferralNeed[]> = {
  name: 'referral needs',
  unit: 'need',
  entries: [
    {
      from: '2019-09-01',
      value: referralNeeds2019,
      cite: juknis(
        'Bab III.B.2.b.5, l.574',
        'untuk mengatasi keluhan fisik, psikologis, sosial, bimbingan rohani berbasis keagamaan dan layanan konseling pasangan, bantuan hukum, dan lain-lain',
      ),
    },
  ],
};
