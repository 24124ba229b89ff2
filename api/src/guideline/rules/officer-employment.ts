import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { employments, type Employment } from '../parameters/officers.js';
import type { UnitTier } from '../parameters/roles.js';
import { parts } from '../parts.js';

interface Facts {
  employment: Employment;
  /** Tier of the unit the officer works at. */
  tier: UnitTier;
  /** Appointed by the head of that unit. */
  appointedByHead: boolean;
}

/** An officer is a civil servant or contract worker of a BNNP or BNNK, appointed by its head. */
export const officerEmployment = rule<Facts>(
  {
    code: 'officer.employment',
    kind: 'refuse',
    citation: juknis(
      'Bab III.A.3.a.1, l.366',
      'Petugas pasca rehabilitasi direkrut dan ditetapkan oleh Kepala BNNP maupun BNNKab/Kota.',
    ),
    parameters: [employments],
    field: 'employment',
  },
  ({ employment, tier, appointedByHead }, day) =>
    parts({
      ASN_OR_TKK: valueOn(employments, day).includes(employment),
      AT_BNNP_OR_BNNK: tier !== 'NATIONAL',
      APPOINTED_BY_HEAD: appointedByHead,
    }),
);
