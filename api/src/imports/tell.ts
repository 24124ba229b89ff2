import type { Language } from '../ground/context.js';
import type { RefusalDetails } from '../ground/refusal.js';
import { fill, say } from '../ground/say.js';
import { fieldNames, type ImportFieldWord } from './columns/field.js';
import { columnWording } from './wording/columns.js';
import { en } from './wording/en.js';
import { id } from './wording/id.js';

const wording = { id, en };

/** What a field is called. */
export const labelOf = (language: Language, field: ImportFieldWord | null): string =>
  field ? columnWording[language][field].label : '';

/** The sentence of a problem or a failure in a language; fields are named as people call them. */
export function tell(
  language: Language,
  { reason = '', facts = {} }: Pick<RefusalDetails, 'reason' | 'facts'>,
): string {
  const sentence = wording[language][reason as keyof typeof id];
  const { required } = facts;
  const fields = Array.isArray(required) && required.every((one) => (fieldNames as readonly string[]).includes(one));
  const named = fields
    ? { ...facts, required: required.map((one) => labelOf(language, one as ImportFieldWord)) }
    : facts;
  return sentence ? fill(sentence, named) : say(language, reason, named);
}
