import type { Judgement } from './finding.js';

/** The parts some things are made of: a decree, a consent, the ground of an outcome, a supervision, a map. */
export type Part =
  | 'NUMBER'
  | 'ISSUED_ON'
  | 'COPY_TO_UNIT'
  | 'BY_CLIENT'
  | 'BY_FAMILY'
  | 'DECLARED_JOINT'
  | 'HOST_BELOW_QUORUM'
  | 'NEIGHBOURING_VILLAGES'
  | 'CONSENT_GIVEN'
  | 'CONSENT_LIVE'
  | 'POST_REHABILITATION'
  | 'THIS_PURPOSE'
  | 'THIS_RECEIVER'
  | 'LOT'
  | 'RESULTS'
  | 'EACH_SUBSTANCE_ONCE'
  | 'FINAL_URINE_TEST'
  | 'BASELINE_ASSESSMENT'
  | 'FINAL_ASSESSMENT'
  | 'NO_OPEN_RELAPSE'
  | 'APPOINTED_BY_HEAD'
  | 'ASN_OR_TKK'
  | 'AT_BNNP_OR_BNNK'
  | 'BY_OFFICER'
  | 'FACILITIES_LISTED'
  | 'FINDINGS'
  | 'FOLLOW_UP_DUE_ON'
  | 'HELD_ON'
  | 'IN_NETWORK'
  | 'KNOWS_THE_AREA'
  | 'LOCAL_INFORMANTS'
  | 'NEEDS'
  | 'NETWORK_BUILT'
  | 'NETWORK_COORDINATED'
  | 'OFFERS_THE_SERVICE'
  | 'PURPOSE'
  | 'RECOMMENDED_ON'
  | 'RECOMMENDER'
  | 'RECOVERY_STATUS'
  | 'RESULT'
  | 'SELECTED_BY_UNIT'
  | 'TIER_BELOW'
  | 'TOPIC'
  | 'WHOQOL_TRAINING'
  | 'WORKING_GROUP';

/** Judges a thing made of parts: met when none lacks; what lacks is named as missing. */
export function parts(present: Partial<Record<Part, boolean>>): Judgement {
  const required = Object.keys(present) as Part[];
  const found = required.filter((part) => present[part]);
  const missing = required.filter((part) => !present[part]);
  return { met: missing.length === 0, found, required, missing };
}
