import type { Cell } from '../sheets/sheet.js';

/** A cell as text: one space between words, none around. */
export const textOf = (cell: Cell): string =>
  String(cell)
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- signs that came along from another program
    .replaceAll(/[\s\u00A0\u200B-\u200D\uFEFF\x00-\x1F]+/g, ' ')
    .trim();

/** A cell as text, or null where nothing is meant: "", "-", "n/a". */
export function given(cell: Cell): string | null {
  const text = textOf(cell);
  return text === '' || /^([-–—.]+|n\/?a|null|nihil|kosong|tidak ada)$/i.test(text) ? null : text;
}

/** A text short enough to stand in a sentence. */
export const shortly = (cell: Cell): string => {
  const text = textOf(cell);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** A word as lists compare it: lower case letters and digits only. */
export const plainWord = (cell: Cell): string =>
  textOf(cell)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
