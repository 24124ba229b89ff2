import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { referralNeeds, type ReferralNeed } from '../parameters/referrals.js';

interface Facts {
  need: ReferralNeed;
}

/** A referral names the need it answers. */
export const referralNeed = rule<Facts>(
  {
    code: 'referral.need',
    kind: 'refuse',
    citation: juknis('Bab III.A.3.a.2.e, l.416', 'Melakukan rujukan sesuai kebutuhan mantan penyalah guna'),
    parameters: [referralNeeds],
    field: 'need',
  },
  ({ need }, day) => {
    const needs = valueOn(referralNeeds, day);
    return { met: needs.includes(need), found: need, required: needs };
  },
);
