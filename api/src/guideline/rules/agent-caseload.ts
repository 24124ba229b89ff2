import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { clientsPerAgent } from '../parameters/agents.js';

interface Facts {
  /** Active clients of the agent before the new one. */
  active: number;
}

/** An agent accompanies no more clients than the guideline allows. */
export const agentCaseload = rule<Facts>(
  {
    code: 'agent.caseload',
    kind: 'refuse',
    citation: juknis('Lampiran, l.853', 'Ratio maksimal agen pemulihan : klien = 1 : 4'),
    parameters: [clientsPerAgent],
    waivable: true,
    field: 'agentId',
  },
  ({ active }, day) => {
    const most = valueOn(clientsPerAgent, day);
    return { met: active < most, found: active, required: most };
  },
);
