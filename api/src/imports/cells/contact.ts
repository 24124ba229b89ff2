import type { FamilyContact } from '../../clients/identity.js';
import type { ImportFieldWord } from '../columns/field.js';
import type { Cell } from '../sheets/sheet.js';
import type { Problems } from './problem.js';
import { given, shortly } from './text.js';

type Pick = (field: ImportFieldWord) => Cell;

/** A telephone number as lists write it; one that cannot be one is left out with a warning. */
export function phoneIn(cell: Cell, field: ImportFieldWord, problems: Problems): string | null {
  const text = given(cell)?.replace(/^'/, '') ?? null;
  if (text === null) return null;
  const whole = typeof cell === 'number' && text.startsWith('8') ? `0${text}` : text;
  const first = whole.split(/[/;,]| atau /)[0]?.trim() ?? '';
  if (/^\+?[0-9][0-9 ()-]{6,19}$/.test(first)) return first;
  return problems.warn(field, 'phoneLeftOut', { found: shortly(cell) });
}

/** The contact of the family, when a name is given. */
export function familyIn(pick: Pick, problems: Problems): FamilyContact[] {
  const name = given(pick('FAMILY_NAME'))?.slice(0, 200);
  const phone = phoneIn(pick('FAMILY_PHONE'), 'FAMILY_PHONE', problems);
  if (name) return [{ name, relation: given(pick('FAMILY_RELATION'))?.slice(0, 50) ?? 'keluarga', phone }];
  if (phone) problems.warn('FAMILY_NAME', 'familyWithoutName');
  return [];
}
