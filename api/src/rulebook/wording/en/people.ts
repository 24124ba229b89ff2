import type * as indonesian from '../id/people.js';

/** Recovery agents and officers (pelaksana). */
export const people: typeof indonesian.people = {
  'agent.category': {
    title: 'Category of a recovery agent',
    explanation: 'A recovery agent belongs to a category the guideline names, or to another one that is named.',
    refused:
      'The category is recorded as {found}; it must be one of these, and named where it is another: {required}. Lacking: {missing}.',
  },
  'agent.criteria': {
    title: 'Minimum criteria of a recovery agent',
    explanation: 'Each minimum criterion of a recovery agent (a to k) is attested by an officer.',
    refused: 'Only {found} of {required} criteria are attested. Not yet: {missing}.',
  },
  'agent.recommendation': {
    title: 'Recommendation and selection of an agent',
    explanation:
      'A recovery agent is recommended by the village head or a community figure, and selected by the BNNP or BNNK.',
    refused: 'The agent is not recommended or selected yet. Lacking: {missing}.',
  },
  'agent.decree': {
    title: 'Decree of the village head',
    explanation:
      'A recovery agent is designated by a decree of the village head, numbered, dated, with a copy to the head of the BNNP or BNNK.',
    refused: 'The decree is not complete. Lacking: {missing}.',
  },
  'agent.domicile': {
    title: 'An agent lives in the village of duty',
    explanation: 'A recovery agent lives in the village they serve.',
    refused: 'The agent lives in village {found}; the village of duty is {required}.',
  },
  'agent.briefing': {
    title: 'Briefing of a recovery agent',
    explanation:
      'Before the first assignment an agent was briefed for at least the guideline’s lesson hours, covering all its topics.',
    refused: 'The agent was briefed for {found} lesson hours of at least {required}. Topics not covered: {missing}.',
  },
  'agent.caseload': {
    title: 'Clients of an agent',
    explanation: 'A recovery agent accompanies no more active clients than the guideline allows.',
    refused:
      'The agent already accompanies {found} active clients; at most {required}. Choose another agent, or ask for a waiver.',
  },
  'assignment.domicile': {
    title: 'An agent of the client’s village',
    explanation: 'A client is accompanied by an agent who serves the village the client lives in.',
    refused: 'The agent serves village {found}; the client lives in {required}.',
  },
  'assignment.acceptance': {
    title: 'Accepted by client and family',
    explanation: 'Client and family accept the assigned agent.',
    refused: 'The agent is not accepted yet. Lacking: {missing}.',
  },
  'assignment.first-contact': {
    title: 'First contact',
    explanation: 'The agent contacts the client at once after the assignment; after the days we set it is overdue.',
    refused: 'There was no first contact with the client in time.',
  },
  'assignment.handover': {
    title: 'Handing over clients',
    explanation: 'An agent’s appointment ends only when each active client has a new agent or officer.',
    refused: 'Only {found} of {required} active clients are handed over. Name a new agent or officer for the others.',
  },
  'officer.employment': {
    title: 'Employment of an officer',
    explanation: 'An officer is a civil servant or contract worker of a BNNP or BNNK, appointed by its head.',
    refused: 'The officer’s employment does not suffice. Not met: {missing}.',
  },
  'officer.training': {
    title: 'Training of an officer',
    explanation: 'An officer is trained for the guideline’s lesson hours, in its basic and core topics.',
    refused: 'The officer was trained for {found} lesson hours of {required}. Topics not covered: {missing}.',
  },
  'training.refresher': {
    title: 'Refreshing the training',
    explanation: 'An officer who was trained refreshes the training within the time we set.',
    refused: 'No refresher is recorded in time ({found} of {required}).',
  },
  'assessor.whoqol-training': {
    title: 'Training in WHOQOL',
    explanation: 'WHOQOL is administered by an officer who was trained in it.',
    refused: 'This person cannot administer WHOQOL yet. Not met: {missing}.',
  },
  'officer.only': {
    title: 'What only an officer does',
    explanation:
      'Urine tests, quality of life, outcome and the handling of lapse and relapse are the officer’s; an agent records monitoring, mentoring, referrals and the handling of a slip.',
    refused: 'This was recorded by {found}; who may: {required}.',
  },
};
