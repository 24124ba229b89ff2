import type { Dated } from '../dated.js';
import { kemensos, ours } from '../documents.js';

/** Whom BNN trains at Kementerian Sosial and its partners: officials, welfare institutions (LKS), reporting institutions (IPWL). */
export const partnerKinds2020 = ['MINISTRY_OFFICIALS', 'LKS', 'IPWL'] as const;

export type PartnerKind = (typeof partnerKinds2020)[number];

/** Whose staff BNN trains. */
export const partnerKinds: Dated<readonly PartnerKind[]> = {
  name: 'partners trained',
  unit: 'partner',
  entries: [
    {
      from: '2019-09-01',
      value: partnerKinds2020,
      cite: kemensos('l.17', 'memberi pelatihan peningkatan kapasitas bagi pegawai, LKS maupun IPWL'),
    },
  ],
};

/** A group of fewer people than this is not shown; ours. */
export const smallestGroup: Dated<number> = {
  name: 'smallest group shown',
  unit: 'person',
  entries: [
    {
      from: '2019-09-01',
      value: 5,
      cite: ours('Kelompok yang kurang dari 5 orang tidak ditampilkan.'),
    },
  ],
};

/** A difference of more than so many percentage points between the pathways is flagged; ours. */
export const flaggedDifference: Dated<number> = {
  name: 'flagged difference',
  unit: 'percentage point',
  entries: [
    {
      from: '2019-09-01',
      value: 10,
      cite: ours('Selisih lebih dari 10 poin persen antara kedua jalur ditandai.'),
    },
  ],
};
