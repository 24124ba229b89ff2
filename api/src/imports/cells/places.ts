import type { ImportFieldWord } from '../columns/field.js';
import type { Cell } from '../sheets/sheet.js';
import { given } from './text.js';

/** Names of places as they are compared: lower case, no signs, no spaces. */
const plain = (name: string | null): string => (name ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * A place in the form that finds: [code or "", village, district, regency]; names lose what they are called by law,
 * a regency keeps "kota" or "kabupaten" where the list says it.
 */
export function placeIn(pick: (field: ImportFieldWord) => Cell): { villageGiven: string | null; place: string[] } {
  const [village, district, regency] = (['VILLAGE', 'DISTRICT', 'REGENCY'] as const).map((field) => given(pick(field)));
  const code = codeIn(village ?? '');
  const names = [
    plain((village ?? '').replace(/^(desa|kelurahan|kel\.?|ds\.?) +/i, '')),
    plain((district ?? '').replace(/^(kecamatan|kec\.?) +/i, '')),
    plain((regency ?? '').replace(/^kab(\.|upaten)? +/i, 'kabupaten ').replaceAll(/\b(administrasi|adm\.?)\b/gi, '')),
  ];
  const shown = [village, district, regency].filter(Boolean).join(', ');
  return { villageGiven: shown.slice(0, 300) || null, place: [code, ...(code ? ['', '', ''] : names)] };
}

/** 31.74.01.1001, or the same ten digits without points. */
function codeIn(text: string): string {
  const digits = text.replaceAll(/[. ]/g, '');
  if (!/^[\d. ]+$/.test(text) || digits.length !== 10) return '';
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].join('.');
}
