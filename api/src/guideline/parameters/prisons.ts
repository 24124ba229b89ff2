import type { Dated } from '../dated.js';
import { prison } from '../documents.js';

/** Fields of personality training in prison (pembinaan kepribadian), 1 to 6, in the article's order. */
export const personalityFields2023 = [
  'ORIENTATION',
  'INTELLECT_AND_NATION',
  'RELIGION',
  'BODILY_HEALTH',
  'RECREATION',
  'LEGAL_AWARENESS',
] as const;

export type PersonalityField = (typeof personalityFields2023)[number];

/** A programme in prison: a field of personality training, or self-reliance training (pembinaan kemandirian). */
export type PrisonProgramme = PersonalityField | 'SELF_RELIANCE';

/** Trades of self-reliance training, as the article names them. */
export const trades2023 = [
  'MASONRY_AND_CARPENTRY',
  'WELDING_AND_TURNING',
  'TAILORING',
  'SANDALS_AND_SOFAS',
  'LIVESTOCK',
  'HAIRDRESSING',
  'CLEANING_AND_GARDENING',
  'FARMING',
] as const;

export type Trade = (typeof trades2023)[number];

/** The first days in prison are orientation (mappenaling). */
export const orientationDays: Dated<number> = {
  name: 'days of orientation',
  unit: 'day',
  entries: [
    {
      from: '2019-09-01',
      value: 30,
      cite: prison('A.1, l.451–453', 'di mana narapidana menjalani program ini selama 30 hari.'),
    },
  ],
};

/** The fields of personality training. */
export const personalityFields: Dated<readonly PersonalityField[]> = {
  name: 'fields of personality training',
  unit: 'field',
  entries: [
    {
      from: '2019-09-01',
      value: personalityFields2023,
      cite: prison('A, l.441', 'Pembinaan yang bersifat kepribadian meliputi beberapa kegiatan'),
    },
  ],
};

const served = prison('B, l.550–552', 'dilaksanakan setelah narapidana menjalani 1/3 hingga 1/2 masa pidana mereka');

/** Self-reliance training begins no earlier than one part in so many of the sentence: 3 is a third. */
export const trainingFromPart: Dated<number> = {
  name: 'earliest part of the sentence',
  unit: 'one part in',
  entries: [{ from: '2019-09-01', value: 3, cite: served }],
};

/** Self-reliance training begins no later than one part in so many of the sentence: 2 is a half. */
export const trainingUntilPart: Dated<number> = {
  name: 'latest part of the sentence',
  unit: 'one part in',
  entries: [{ from: '2019-09-01', value: 2, cite: served }],
};
