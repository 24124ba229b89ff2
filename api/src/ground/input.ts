import { Length, Matches } from 'class-validator';
import { daysBetween, type CivilDate } from '../guideline/calendar.js';
import { firstDay } from '../guideline/editions.js';
import { badInput } from './refusal.js';

/** A short text: 1 to `longest` characters, with something in it. */
export const Text =
  (longest = 200): PropertyDecorator =>
  (target, property) => {
    Length(1, longest, { message: `text|1–${longest}` })(target, property as string);
    Matches(/\S/, { message: 'blank' })(target, property as string);
  };

/** A telephone number as people write it. */
export const Phone = (): PropertyDecorator =>
  Matches(/^\+?[0-9][0-9 ()-]{6,19}$/, { message: 'phone|08…, +62…' }) as PropertyDecorator;

/** Refuses a day that has not come, naming the field: only plans may lie ahead. */
export function notAhead(today: CivilDate, days: { [field: string]: CivilDate | null | undefined }): void {
  for (const [field, day] of Object.entries(days)) {
    if (day && day > today) throw badInput(field, 'future', { found: day, required: today });
  }
}

/** Refuses an end before its beginning, naming the field of the end. */
export function inOrder(from: CivilDate, field: string, until: CivilDate | null | undefined): void {
  if (until && daysBetween(from, until) < 0) throw badInput(field, 'period', { found: until, required: from });
}

/** Refuses a day no edition of the guideline judges, naming the field. */
export function underGuideline(days: { [field: string]: CivilDate | null | undefined }): void {
  for (const [field, day] of Object.entries(days)) {
    if (day && day < firstDay()) throw badInput(field, 'beforeGuideline', { found: day, required: firstDay() });
  }
}
