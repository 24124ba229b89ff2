import type { Pathway } from '../../clients/client.js';
import type { Sex } from '../../people/sex.js';
import type { RehabilitationForm, RehabilitationProvider } from '../../guideline/parameters/enrollment.js';
import type { Cell } from '../sheets/sheet.js';
import { plainWord } from './text.js';

/** Words lists use for a value; what is shown first is what the template uses. */
export type Meanings<Word extends string> = { [One in Word]: readonly string[] };

/** L or P, laki-laki or perempuan, male or female. */
export const sexes: Meanings<Sex> = {
  MALE: ['L', 'laki-laki', 'laki', 'lk', 'pria', 'male', 'm', 'man'],
  FEMALE: ['P', 'perempuan', 'pr', 'wanita', 'female', 'f', 'woman'],
};

/** How the client came to rehabilitation. */
export const pathways: Meanings<Pathway> = {
  VOLUNTARY: ['voluntary', 'sukarela', 'mandiri', 'volunter', 'voluntari', 'datang sendiri'],
  COMPULSORY: [
    'compulsory',
    'wajib',
    'proses hukum',
    'hukum',
    'putusan',
    'putusan hakim',
    'TAT',
    'asesmen terpadu',
    'titipan',
    'compulsary',
  ],
};

/** Forms of rehabilitation. */
export const forms: Meanings<RehabilitationForm> = {
  INPATIENT: ['rawat inap', 'inap', 'ranap', 'RI', 'inpatient', 'residensial', 'residential'],
  OUTPATIENT: ['rawat jalan', 'jalan', 'rajal', 'RJ', 'outpatient'],
  COMMUNITY_BASED: [
    'PBM',
    'pemulihan berbasis masyarakat',
    'berbasis masyarakat',
    'IBM',
    'community based',
    'community',
  ],
};

/** Who gave the rehabilitation. */
export const providers: Meanings<RehabilitationProvider> = {
  BNN: ['BNN', 'BNNP', 'BNNK', 'balai BNN', 'loka BNN'],
  GOVERNMENT: [
    'pemerintah',
    'instansi pemerintah',
    'instansi pemerintah lain',
    'IP',
    'government',
    'lembaga pemerintah',
    'kemenkes',
    'kemensos',
    'RSUD',
  ],
  COMMUNITY: ['masyarakat', 'komponen masyarakat', 'KM', 'swasta', 'LSM', 'yayasan', 'community', 'private', 'NGO'],
};

/** What a word means; null for a word that is not known. */
export function meaningOf<Word extends string>(meanings: Meanings<Word>, cell: Cell): Word | null {
  const said = [plainWord(cell), plainWord(String(cell).replaceAll(/\(.*?\)/g, ''))];
  const names = Object.keys(meanings) as Word[];
  return names.find((name) => [name, ...meanings[name]].some((one) => said.includes(plainWord(one)))) ?? null;
}

/** The words shown as possible: the first two of each meaning. */
export const possible = (meanings: Meanings<string>): string[] =>
  Object.values(meanings).flatMap((list) => list.slice(0, 2));
