import type * as indonesian from '../id/control.js';

/** Preparation, reports and supervision (persiapan, pelaporan, pengendalian). */
export const control: typeof indonesian.control = {
  'mapping.ready': {
    title: 'Mapping before service',
    explanation:
      'Before services start in a village, its facilities are listed and its referral network is built and coordinated.',
    refused: 'The village is not ready for services. Not done in time: {missing}.',
  },
  'mapping.participants': {
    title: 'Participants of a mapping',
    explanation:
      'A map is made by people who know the area, with local informants and a working group of the community.',
    refused: 'The participants of the mapping are not complete. Lacking: {missing}.',
  },
  'mapping.layers': {
    title: 'Layers of the map',
    explanation: 'The map of an area has a physical, a non-physical and a social network layer.',
    refused: 'The map has {found} of {required} items. Lacking: {missing}.',
  },
  'report.agent-monthly': {
    title: 'Monthly report of the agent',
    explanation: 'Every month the agent hands each client’s recovery record to the officer.',
    refused: 'The recovery record of this month was not handed in on time ({found} of {required}).',
  },
  'report.officer-monthly': {
    title: 'Monthly report of the officer',
    explanation:
      'Every month the officer compiles the agents’ records and reports to the head through the section in charge.',
    refused: 'The report of this month was not handed in on time ({found} of {required}).',
  },
  'report.quarterly': {
    title: 'Quarterly report',
    explanation:
      'Every quarter a report in all its parts goes to the head of the BNNP or BNNK, with a copy to the Direktorat.',
    refused:
      'The quarterly report does not suffice. Handed in: {found}; due by {required}. Parts not written: {missing}.',
  },
  'report.frozen': {
    title: 'An accepted report does not change',
    explanation: 'An accepted report never changes; a late record makes a numbered correction.',
    refused: 'The report is accepted. Record the change as correction number {required}; given: {found}.',
  },
  'supervision.tier': {
    title: 'Supervision tier by tier',
    explanation:
      'BNN supervises the BNNP, the BNNP the BNNK, both officers and agents; purpose, findings and a dated follow-up are recorded.',
    refused: 'The record of the supervision does not suffice. Not met: {missing}.',
  },
  'assistance.record': {
    title: 'Record of assistance',
    explanation: 'Assistance to an agent is given by an officer; its day, topic and result are recorded.',
    refused: 'The record of the assistance is not complete. Not met: {missing}.',
  },
  'sop.review': {
    title: 'Review of working procedures',
    explanation:
      'The working procedures (SOP) are reviewed regularly with law enforcement, health facilities and partner institutions.',
    refused:
      'The review of the procedures does not suffice. Held: {found}; due by {required}. Not involved yet: {missing}.',
  },
  'satisfaction.survey': {
    title: 'Survey of satisfaction',
    explanation: 'At the end of each enrollment the client is asked how satisfied they are.',
    refused: 'The client was not asked in time ({found} of {required}).',
  },
};
