import type { CivilDate } from '../calendar.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { parts } from '../parts.js';

interface Facts {
  number: string | null;
  issuedOn: CivilDate | null;
  /** A copy went to the head of the BNNP or BNNK. */
  copiedToUnit: boolean | null;
}

/** An agent is designated by a decree of the village head, with a copy to the BNNP or BNNK. */
export const agentDecree = rule<Facts>(
  {
    code: 'agent.decree',
    kind: 'refuse',
    citation: juknis(
      'Bab III.A.3.a.2, l.383',
      'Agen Pemulihan ditetapkan berdasarkan Surat Keputusan Kepala Desa/Lurah dan ditembuskan kepada Kepala BNNP atau BNNKab/Kota.',
    ),
    field: 'decree',
    optional: ['number', 'issuedOn', 'copiedToUnit'],
  },
  ({ number, issuedOn, copiedToUnit }) =>
    parts({ NUMBER: !!number?.trim(), ISSUED_ON: !!issuedOn, COPY_TO_UNIT: !!copiedToUnit }),
);
