import { juknis } from '../documents.js';
import { handling } from '../handling.js';

/** A slip is handled at once by an agent or an officer: evaluation, urine test, review of the plan. */
export const relapseSlipHandling = handling(
  'relapse.slip-handling',
  juknis(
    'Bab III.C.a, l.650',
    'maka akan dilakukan penanganan segera oleh agen pemulihan atau petugas pasca rehabilitasi',
  ),
  'SLIP',
);
