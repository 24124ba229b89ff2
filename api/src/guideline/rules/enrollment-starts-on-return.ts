import type { CivilDate } from '../calendar.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';

interface Facts {
  startedOn: CivilDate;
  /** The last day of the rehabilitation. */
  rehabilitationEndedOn: CivilDate;
  /** The day the client returned to family or community, where it was recorded apart. */
  returnedOn: CivilDate | null;
}

/** The period starts on the day the client returned to family or community, never before the rehabilitation's end. */
export const enrollmentStartsOnReturn = rule<Facts>(
  {
    code: 'enrollment.starts-on-return',
    kind: 'refuse',
    citation: juknis('Bab I.A, l.179', 'terhitung sejak mantan penyalah guna kembali ke keluarganya'),
    field: 'startedOn',
    optional: ['returnedOn'],
  },
  ({ startedOn, rehabilitationEndedOn, returnedOn }) => ({
    met: startedOn >= rehabilitationEndedOn && (returnedOn === null || startedOn === returnedOn),
    found: startedOn,
    required: returnedOn ?? rehabilitationEndedOn,
  }),
);
