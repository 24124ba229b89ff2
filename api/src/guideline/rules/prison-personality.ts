import { valueOn } from '../dated.js';
import { prison } from '../documents.js';
import { rule } from '../finding.js';
import { personalityFields, type PersonalityField } from '../parameters/prisons.js';

interface Facts {
  /** Fields the inmate was trained in. */
  fields: readonly PersonalityField[];
}

/** Personality training in prison covers its fields; those not covered are named. */
export const prisonPersonality = rule<Facts>(
  {
    code: 'prison.personality',
    kind: 'measure',
    citation: prison('A, l.441', 'Pembinaan yang bersifat kepribadian meliputi beberapa kegiatan'),
    parameters: [personalityFields],
  },
  ({ fields }, day) => {
    const all = valueOn(personalityFields, day);
    const missing = all.filter((field) => !fields.includes(field));
    return { met: missing.length === 0, found: all.length - missing.length, required: all.length, missing };
  },
);
