import type { CivilDate } from '../../guideline/calendar.js';
import type { ImportFieldWord } from '../columns/field.js';
import type { Cell } from '../sheets/sheet.js';
import { dayIn } from './day.js';
import type { Problems } from './problem.js';
import { given, shortly } from './text.js';
import { meaningOf, possible } from './word.js';

type Pick = (field: ImportFieldWord) => Cell;

/** A text that must be there, at most so long; null with an error where it is not. */
export function textOr(pick: Pick, field: ImportFieldWord, longest: number, problems: Problems): string | null {
  const text = given(pick(field));
  if (text === null) return problems.error(field, 'blank');
  if (!/[\p{L}\p{N}]/u.test(text)) return problems.error(field, 'unreadable', { found: shortly(text) });
  return text.length > longest ? problems.error(field, 'long', { found: text.length, required: longest }) : text;
}

/** A day that must be there and has come; null with an error where it is not. */
export function dayOr(pick: Pick, field: ImportFieldWord, today: CivilDate, problems: Problems): CivilDate | null {
  const cell = pick(field);
  if (given(cell) === null) return problems.error(field, 'blank');
  const day = dayIn(cell);
  if (day === null) return problems.error(field, 'date', { found: shortly(cell) });
  return day > today ? problems.error(field, 'future', { found: day, required: today }) : day;
}

/** A word that must be there and be known; null with an error that names what is possible. */
export function wordOr<Word extends string>(
  pick: Pick,
  field: ImportFieldWord,
  meanings: { [One in Word]: readonly string[] },
  problems: Problems,
): Word | null {
  const cell = pick(field);
  if (given(cell) === null) return problems.error(field, 'blank', { required: possible(meanings) });
  return (
    meaningOf(meanings, cell) ?? problems.error(field, 'word', { found: shortly(cell), required: possible(meanings) })
  );
}
