import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { RecoveryStatus } from '../parameters/monitoring.js';
import type { RelapseType } from '../parameters/relapses.js';

interface Facts {
  status: RecoveryStatus;
  /** Types of the relapse events open on the day of the visit, with one opened in the same write. */
  open: readonly RelapseType[];
}

/** A status of slip, lapse or relapse stands on a relapse event of that type, opened in the same write or before. */
export const visitRelapseStatus = rule<Facts>(
  {
    code: 'visit.relapse-status',
    kind: 'refuse',
    citation: juknis(
      'Bab III.C, l.646',
      'maka dilakukan penilaian lebih mendalam terhadap status kekambuhan mantan penyalah guna tersebut',
    ),
    field: 'recoveryStatus',
  },
  ({ status, open }) => ({
    met: status === 'RECOVERING' || open.includes(status),
    found: open,
    required: status === 'RECOVERING' ? [] : [status],
  }),
);
