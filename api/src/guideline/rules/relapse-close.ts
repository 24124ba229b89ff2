import type { CivilDate } from '../calendar.js';
import { ours } from '../documents.js';
import { rule } from '../finding.js';
import { lacking, stepsOf, type Handled } from '../handling.js';
import type { RelapseType } from '../parameters/relapses.js';

interface Facts {
  type: RelapseType;
  communityBased: boolean;
  handled: readonly Handled[];
  closedOn: CivilDate;
}

/** A relapse is closed only when every step of its handling was taken, or a referral was declined by the client. */
export const relapseClose = rule<Facts>(
  {
    code: 'relapse.close',
    kind: 'refuse',
    citation: ours('Kejadian kekambuhan ditutup setelah setiap langkah penanganannya dilakukan.'),
    field: 'on',
  },
  ({ type, communityBased, handled, closedOn }, day) => {
    const required = stepsOf(type, communityBased, day);
    const missing = lacking(
      required,
      handled.filter(({ on }) => on <= closedOn),
    );
    return { met: missing.length === 0, found: required.filter((step) => !missing.includes(step)), required, missing };
  },
);
