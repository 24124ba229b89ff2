import type * as indonesian from '../id/reach.js';

/** Prisons, partners, coverage and equity (lapas, mitra, jangkauan, kesetaraan). */
export const reach: typeof indonesian.reach = {
  'prison.orientation': {
    title: 'Orientation in prison',
    explanation: 'The first days in prison are orientation (mappenaling); other programmes begin after it.',
    refused: 'The programme is recorded as beginning on {found}; the earliest day is {required}, after orientation.',
  },
  'prison.personality': {
    title: 'Personality training',
    explanation: 'Personality training in prison covers all its fields.',
    refused: 'Only {found} of {required} fields are covered. Not yet: {missing}.',
  },
  'prison.vocational-window': {
    title: 'Window of self-reliance training',
    explanation: 'Self-reliance training begins within its part of the sentence; recidivists come first.',
    refused: 'Self-reliance training did not begin in time ({found} of {required}).',
  },
  'prison.release': {
    title: 'Post-rehabilitation after release',
    explanation: 'A client released from prison goes on to post-rehabilitation, as after any rehabilitation.',
    refused: 'The released client was not enrolled in time ({found} of {required}).',
  },
  'partner.training': {
    title: 'Training of partners',
    explanation: 'BNN trains officials of the ministry and the institutions LKS and IPWL.',
    refused: 'Partners trained: {found}. Not yet: {missing}.',
  },
  coverage: {
    title: 'Coverage',
    explanation: 'People served are compared with people in need, by area, age group, pathway and origin.',
    refused: 'Of the people in need {found} percent are served; hoped for are {required} percent.',
  },
  'equity.pathway': {
    title: 'Equity of both pathways',
    explanation:
      'Clients of the compulsory and the voluntary pathway are served alike; a large difference is flagged and a small group is not shown.',
    refused: 'The pathways differ by {found} percentage points; the limit is {required}.',
  },
};
