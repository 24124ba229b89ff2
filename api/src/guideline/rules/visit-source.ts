import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { Informant, Medium, VisitMode } from '../parameters/monitoring.js';

interface Facts {
  mode: VisitMode;
  informant: Informant | null;
  medium: Medium | null;
}

/** A direct visit is face to face; an indirect one names its third party or its medium. */
export const visitSource = rule<Facts>(
  {
    code: 'visit.source',
    kind: 'refuse',
    citation: juknis(
      'Bab III.B.2.a, l.507–513',
      'melalui sumber informasi pihak ketiga seperti keluarga, teman, tetangga, tokoh masyarakat yang mengenal baik mantan penyalah guna dan berbagai media komunikasi seperti telepon, media sosial, email dan lain-lain',
    ),
    optional: ['informant', 'medium'],
    fields: ['informant', 'medium'],
  },
  ({ mode, informant, medium }) =>
    mode === 'DIRECT'
      ? { met: medium === null, found: medium, required: 'FACE_TO_FACE', field: 'medium' }
      : {
          met: informant !== null || medium !== null,
          found: informant ?? medium,
          required: ['INFORMANT', 'MEDIUM'],
          missing: informant === null && medium === null ? ['informant', 'medium'] : [],
          field: 'informant',
        },
);
