import type { CivilDate } from './calendar.js';
import { valueOn, type Dated } from './dated.js';
import { juknis, type DocumentKey } from './documents.js';

/** The guideline in force; an enrollment keeps the edition of its first day. */
export const editions: Dated<DocumentKey> = {
  name: 'edition',
  unit: 'document',
  entries: [
    {
      from: '2019-09-01',
      value: 'juknis2019',
      cite: juknis('Bab I.B, l.185', 'sebagai pedoman/acuan bagi pelaksana layanan pasca rehabilitasi'),
    },
  ],
};

/** The edition in force on a day; @throws RangeError before the first. */
export const editionOn = (day: CivilDate): DocumentKey => valueOn(editions, day);
