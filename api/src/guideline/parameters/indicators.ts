import type { Dated } from '../dated.js';

/** The share of clients recorded as not relapsed that BNN aims at, in percent. */
export const notRelapsedTarget: Dated<number> = {
  name: 'target: not relapsed',
  unit: 'percent',
  entries: [
    {
      from: '2026-03-01',
      value: 50,
      cite: { document: 'news2026', place: 'Maret 2026', says: 'klien yang tercatat tidak kambuh, target ≥ 50 %' },
    },
  ],
};

/** The share of clients whose quality of life rose that BNN aims at, by domain, in percent. */
export const improvedTarget: Dated<number> = {
  name: 'target: quality of life improved',
  unit: 'percent',
  entries: [
    {
      from: '2022-01-01',
      value: 58,
      cite: { document: 'performance2022', place: '2022', says: 'klien yang kualitas hidupnya meningkat, target 58 %' },
    },
  ],
};
