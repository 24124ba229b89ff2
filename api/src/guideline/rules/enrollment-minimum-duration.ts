import { addMonths, type CivilDate } from '../calendar.js';
import { contested } from '../contested.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { minimumMonths } from '../parameters/enrollment.js';

interface Facts {
  startedOn: CivilDate;
  completedOn: CivilDate;
}

/** An enrollment is completed no earlier than the guideline's months after its start. */
export const enrollmentMinimumDuration = rule<Facts>(
  {
    code: 'enrollment.minimum-duration',
    kind: 'refuse',
    citation: juknis('Bab I.A, l.179', 'minimal selama 4 (empat) bulan'),
    parameters: [minimumMonths],
    contested: contested.C3,
    waivable: true,
    field: 'on',
  },
  ({ startedOn, completedOn }, day) => {
    const earliest = addMonths(startedOn, valueOn(minimumMonths, day));
    return { met: completedOn >= earliest, found: completedOn, required: earliest };
  },
);
