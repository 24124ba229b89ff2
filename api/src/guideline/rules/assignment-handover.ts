import { ours } from '../documents.js';
import { rule } from '../finding.js';

interface Facts {
  /** Active clients of the agent whose appointment ends. */
  active: number;
  /** Those of them for whom another agent or an officer is named. */
  handedOver: number;
}

/** An agent's appointment ends only when each active client has a new agent or officer. */
export const assignmentHandover = rule<Facts>(
  {
    code: 'assignment.handover',
    kind: 'refuse',
    citation: ours('Penetapan agen berakhir setelah setiap klien aktifnya diserahkan kepada agen atau petugas lain.'),
    field: 'handOver',
  },
  ({ active, handedOver }) => ({ met: handedOver >= active, found: handedOver, required: active }),
);
