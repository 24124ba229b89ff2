import type { CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { UnitTier } from '../parameters/roles.js';
import {
  supervisedBy,
  supervisionPurposes,
  type Supervised,
  type SupervisionPurpose,
} from '../parameters/supervision.js';
import { parts } from '../parts.js';

interface Facts {
  /** Tier of the unit that supervises. */
  tier: UnitTier;
  supervised: Supervised;
  /** Whether what is supervised belongs to that unit. */
  ofUnit: boolean;
  purposes: readonly SupervisionPurpose[];
  /** The day it was held; null while it is planned, when there is nothing to find yet. */
  heldOn: CivilDate | null;
  findings: string | null;
  /** What is to follow; null where nothing is. */
  followUp: string | null;
  followUpDueOn: CivilDate | null;
}

/**
 * Each tier supervises the one below it: BNN the BNNP, BNNP the BNNK, both officers and agents; purpose, findings and
 * a dated follow-up are recorded.
 */
export const supervisionTier = rule<Facts>(
  {
    code: 'supervision.tier',
    kind: 'refuse',
    citation: juknis(
      'Bab IV.A.2, l.755',
      'Supervisi merupakan upaya yang dilakukan secara berjenjang oleh BNN, BNNP dan BNNKab/Kota',
    ),
    parameters: [supervisionPurposes],
    optional: ['heldOn', 'findings', 'followUp', 'followUpDueOn'],
  },
  ({ tier, supervised, ofUnit, purposes, heldOn, findings, followUp, followUpDueOn }, day) => {
    const known = valueOn(supervisionPurposes, day);
    return parts({
      TIER_BELOW: ofUnit && valueOn(supervisedBy, day)[tier].includes(supervised),
      PURPOSE: purposes.length > 0 && purposes.every((one) => known.includes(one)),
      FINDINGS: heldOn === null || !!findings?.trim(),
      FOLLOW_UP_DUE_ON: !followUp?.trim() || followUpDueOn !== null,
    });
  },
);
