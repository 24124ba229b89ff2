import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { minimumCriteria, type AgentCriterion } from '../parameters/agents.js';

interface Facts {
  /** The criteria attested of this person, by someone and on a day. */
  attested: readonly AgentCriterion[];
}

/** Each minimum criterion of a recovery agent is attested; those that are not are named as missing. */
export const agentCriteria = rule<Facts>(
  {
    code: 'agent.criteria',
    kind: 'refuse',
    citation: juknis('Bab III.A.3.a.2, l.395', 'Kriteria minimal agen pemulihan antara lain :'),
    parameters: [minimumCriteria],
    field: 'criteria',
  },
  ({ attested }, day) => {
    const criteria = valueOn(minimumCriteria, day);
    const missing = criteria.filter((one) => !attested.includes(one));
    return { met: missing.length === 0, found: criteria.length - missing.length, required: criteria.length, missing };
  },
);
