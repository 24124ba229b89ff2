import type { Language } from '../ground/context.js';

const id = {
  rows: 'Jumlah baris',
  filter: 'Saringan',
  everything: 'tanpa saringan',
  by: 'Diekspor oleh',
  at: 'Keadaan pada',
  edition: 'Pedoman yang berlaku',
  kept: 'Berkas memuat data pribadi: jangan diteruskan, hapus setelah dipakai.',
  more: 'lanjutan',
};
const en: typeof id = {
  rows: 'Rows',
  filter: 'Filter',
  everything: 'no filter',
  by: 'Exported by',
  at: 'As of',
  edition: 'Guideline in force',
  kept: 'This file holds personal data: do not pass it on, delete it after use.',
  more: 'continued',
};

/** The words at the head of a file. */
export const headWords: Record<Language, typeof id> = { id, en };
