import { valueOn } from '../dated.js';
import { ours } from '../documents.js';
import { rule } from '../finding.js';
import { exitReasons, type ExitReason } from '../parameters/enrollment.js';

interface Facts {
  reason: ExitReason;
}

/** An exit other than completion states its reason. */
export const enrollmentExit = rule<Facts>(
  {
    code: 'enrollment.exit',
    kind: 'refuse',
    citation: ours('Kepesertaan yang berakhir sebelum selesai menyebutkan alasannya.'),
    parameters: [exitReasons],
    field: 'reason',
  },
  ({ reason }, day) => {
    const reasons = valueOn(exitReasons, day);
    return { met: reasons.includes(reason), found: reason, required: reasons };
  },
);
