import { partnerKinds2020, type PartnerKind } from '../guideline/parameters/partners.js';
import { words } from '../ground/words.js';

export const Partner = words<PartnerKind>(
  'PartnerKind',
  partnerKinds2020,
  'Whose staff BNN trains: ministry officials, LKS, IPWL (mitra yang dilatih). 004, l.17.',
);

const dimensions = ['UNIT', 'VILLAGE', 'AGE_GROUP', 'PATHWAY', 'ORIGIN'] as const;
export type Dimension = (typeof dimensions)[number];
export const DimensionWord = words<Dimension>(
  'CoverageDimension',
  dimensions,
  'What coverage is told by: unit, village, age group, pathway, or who gave the rehabilitation (dasar jangkauan).',
);
