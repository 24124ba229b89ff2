import { valueOn } from '../dated.js';
import { kemensos } from '../documents.js';
import { rule } from '../finding.js';
import { partnerKinds, type PartnerKind } from '../parameters/partners.js';

interface Facts {
  /** Kinds of partners of whom someone was trained. */
  trained: readonly PartnerKind[];
}

/** BNN trains officials of the ministry and its partner institutions; those not reached are named. */
export const partnerTraining = rule<Facts>(
  {
    code: 'partner.training',
    kind: 'measure',
    citation: kemensos('l.17', 'kemitraan menjadi penting, salah satunya dengan BNN'),
    parameters: [partnerKinds],
  },
  ({ trained }, day) => {
    const required = valueOn(partnerKinds, day);
    const missing = required.filter((kind) => !trained.includes(kind));
    return { met: missing.length === 0, found: trained, required, missing };
  },
);
