import type { CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { thesis } from '../documents.js';
import { rule } from '../finding.js';
import { flaggedDifference, smallestGroup } from '../parameters/partners.js';
import { percentage, toTenth } from '../percentage.js';

/** Of how many clients of a pathway something was done. */
export interface Share {
  done: number;
  all: number;
}

interface Facts {
  compulsory: Share;
  voluntary: Share;
}

/** Clients of both pathways are served alike; a difference is flagged, a small group is not shown. */
export const equityPathway = rule<Facts>(
  {
    code: 'equity.pathway',
    kind: 'measure',
    citation: thesis(
      'Bab IV.4.2.4, l.270–274',
      'memastikan bahwa klien jalur compulsory maupun voluntary memperoleh perlakuan yang setara dalam proses rehabilitasi',
    ),
    parameters: [flaggedDifference, smallestGroup],
  },
  ({ compulsory, voluntary }, day) => {
    const [one, other] = [shown(compulsory, day), shown(voluntary, day)];
    const required = valueOn(flaggedDifference, day);
    if (one === null || other === null) return { met: true, found: 'SUPPRESSED', required };
    const found = toTenth(Math.abs(one - other));
    return { met: found <= required, found, required };
  },
);

/** The percentage of a group as it may be shown; null where the group is too small. */
export const shown = ({ done, all }: Share, day: CivilDate): number | null =>
  all < valueOn(smallestGroup, day) ? null : percentage(done, all);
