import { contested } from '../contested.js';
import { juknis, type Citation } from '../documents.js';
import { rule } from '../finding.js';
import type { AddictionSymptom, RelapseType } from '../parameters/relapses.js';

/** What is recorded of a relapse, whatever it is called. */
interface Use {
  /** How often the client used. */
  times: number;
  /** The client noticed quickly what had happened. */
  noticedQuickly: boolean;
  /** The client sought help at once. */
  soughtHelp: boolean;
  symptoms: readonly AddictionSymptom[];
}

interface Facts extends Use {
  type: RelapseType;
}

/** The sentence that tells each type. */
const told: Readonly<Record<RelapseType, Citation>> = {
  SLIP: juknis(
    'Bab III.C.a, l.650',
    'namun dengan cepat menyadari hal tersebut dan segera mencari bantuan untuk mendapatkan pertolongan',
  ),
  LAPSE: juknis('Bab III.C.b, l.659', 'menggunakan narkotika dalam sebuah periode yang berulang (lebih dari sekali)'),
  RELAPSE: juknis(
    'Bab III.C.c, l.672',
    'adiksi seperti adanya toleransi terhadap dosis penggunaan, gejala putus zat dan keinginan untuk menggunakan',
  ),
};

/** The recorded facts fit the type of the relapse. */
export const relapseType = rule<Facts>(
  {
    code: 'relapse.type',
    kind: 'refuse',
    citation: told.SLIP,
    contested: contested.C10,
    field: 'type',
  },
  ({ type, ...use }) => {
    const fitting = typesOf(use);
    return { met: fitting.includes(type), found: type, required: fitting, citation: told[type] };
  },
);

/**
 * The types that fit what was recorded: a relapse shows a symptom of addiction (l.670), a lapse is a use more than
 * once (l.659), a slip a use noticed quickly and followed by a call for help (l.650).
 * Of one use without a call for help the officer chooses (contested C10).
 * Doubt: one symptom suffices, though the guideline joins its examples with "dan".
 */
export function typesOf({ times, noticedQuickly, soughtHelp, symptoms }: Use): readonly RelapseType[] {
  if (times < 1) return [];
  if (symptoms.length > 0) return ['RELAPSE'];
  if (times > 1) return ['LAPSE'];
  return noticedQuickly && soughtHelp ? ['SLIP'] : ['SLIP', 'LAPSE'];
}
