import type { Sex } from '../people/sex.js';

/** A NIK as it may be shown: region of issue and serial stay readable, the birth date does not. */
export const maskOf = (nik: string): string => `${nik.slice(0, 4)}********${nik.slice(12)}`;

/** Whether the birth date and sex a NIK carries agree with the record; a mismatch is a warning, never a refusal. */
export function nikAgrees(nik: string, bornOn: string, sex: Sex): boolean {
  const [year = '', month = '', day = ''] = bornOn.split('-');
  const shown = String(Number(day) + (sex === 'FEMALE' ? 40 : 0)).padStart(2, '0');
  return nik.slice(6, 12) === `${shown}${month}${year.slice(2)}`;
}
