/** Examples of vocational activities, in the guideline's order; its list is open ("dan lain-lain"). Juknis 2019, l.585–590. */
export const vocationalTrades2019 = [
  'AUTOMOTIVE',
  'ELECTRONICS',
  'CRAFTS',
  'MULTIMEDIA',
  'PHOTOGRAPHY',
  'FARMING',
  'OTHER',
] as const;

export type VocationalTrade = (typeof vocationalTrades2019)[number];
