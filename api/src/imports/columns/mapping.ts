import { badInput } from '../../ground/refusal.js';
import type { Cell } from '../sheets/sheet.js';
import { fieldNames, requiredFields, type ImportFieldWord, type Mapped } from './field.js';
import { fieldOf, plainHeader } from './headers.js';

/** What each field comes from: as the caller says, else as the headers tell. @throws BAD_USER_INPUT naming a column that is not there. */
export function mappingOf(columns: readonly string[], chosen: readonly Mapped[]): Mapped[] {
  const guessed = columns.map((column) => [fieldOf(column), column] as const);
  return fieldNames.flatMap((field): Mapped[] => {
    const said = chosen.findLast((one) => one.field === field);
    if (!said) {
      const column = guessed.find(([of]) => of === field)?.[1];
      return column ? [{ field, column, value: null }] : [];
    }
    const column = said.column && found(columns, said.column);
    return column || said.value ? [{ field, column: column || null, value: said.value }] : [];
  });
}

/** Required fields no column and no value gives. */
export const missingIn = (mapping: readonly Mapped[]): ImportFieldWord[] =>
  requiredFields.filter((field) => !mapping.some((one) => one.field === field));

/** Reads a field out of the cells of a row. */
export function pickerOf(columns: readonly string[], mapping: readonly Mapped[]) {
  const places = new Map(
    mapping.map((one) => [one.field, { at: one.column ? columns.indexOf(one.column) : -1, value: one.value ?? '' }]),
  );
  return (cells: readonly Cell[], field: ImportFieldWord): Cell => {
    const place = places.get(field);
    if (!place) return '';
    const cell = cells[place.at] ?? '';
    return String(cell).trim() === '' ? place.value : cell;
  };
}

function found(columns: readonly string[], asked: string): string {
  const column = columns.find((one) => one === asked) ?? columns.find((one) => plainHeader(one) === plainHeader(asked));
  if (!column) throw badInput('input.mapping', 'fileColumn', { found: asked, required: columns.filter(Boolean) });
  return column;
}
