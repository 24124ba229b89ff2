import type { Dated } from '../dated.js';
import { juknis, ours } from '../documents.js';

/** The minimum criteria of a recovery agent, a to k, in the guideline's order. */
export const agentCriteria2019 = [
  'HEALTHY_AND_LITERATE',
  'RESIDENT_OF_THE_AREA',
  'CONCERNED_ABOUT_DRUGS',
  'ACTIVE_IN_THE_COMMUNITY',
  'COMMUNICATES_WELL',
  'KEEPS_CONFIDENCES',
  'WORKS_IN_A_GROUP',
  'OBJECTIVE',
  'WILLING',
  'ACCEPTED_BY_CLIENT_AND_FAMILY',
  'GOOD_INFLUENCE',
] as const;

export type AgentCriterion = (typeof agentCriteria2019)[number];

/** The topics of an agent's briefing (pembekalan), 1 to 6, in the guideline's order. */
export const briefingTopics2019 = [
  'ADDICTION_BASICS',
  'EARLY_DETECTION_OF_RELAPSE',
  'MONITORING_AND_MENTORING',
  'EFFECTIVE_COMMUNICATION',
  'NETWORKING_AND_REFERRAL',
  'RECORDING_AND_REPORTING',
] as const;

export type BriefingTopic = (typeof briefingTopics2019)[number];

/** What an agent must be, each criterion attested. */
export const minimumCriteria: Dated<readonly AgentCriterion[]> = {
  name: 'minimum criteria',
  unit: 'criterion',
  entries: [
    {
      from: '2019-09-01',
      value: agentCriteria2019,
      cite: juknis('Bab III.A.3.a.2, l.395–408', 'Kriteria minimal agen pemulihan antara lain :'),
    },
  ],
};

/** An agent is briefed for at least this many lesson hours of 45 minutes. */
export const briefingHours: Dated<number> = {
  name: 'briefing hours',
  unit: 'lesson hour',
  entries: [
    {
      from: '2019-09-01',
      value: 8,
      cite: juknis('Bab III.A.3.b.a, l.428', 'Pelaksanaan pembekalan membutuhkan minimal 8 jam pelajaran'),
    },
  ],
};

/** What an agent's briefing covers. */
export const briefingTopics: Dated<readonly BriefingTopic[]> = {
  name: 'briefing topics',
  unit: 'topic',
  entries: [
    {
      from: '2019-09-01',
      value: briefingTopics2019,
      cite: juknis('Bab III.A.3.b.a, l.428–435', 'dengan materi yang terdiri dari :'),
    },
  ],
};

/** At most this many active clients an agent. */
export const clientsPerAgent: Dated<number> = {
  name: 'clients per agent',
  unit: 'client',
  entries: [
    {
      from: '2019-09-01',
      value: 4,
      cite: juknis('Lampiran, l.853', 'Ratio maksimal agen pemulihan : klien = 1 : 4'),
    },
  ],
};

/** The first contact after an assignment is overdue after so many days; ours, the guideline says "segera". */
export const firstContactDays: Dated<number> = {
  name: 'days to the first contact',
  unit: 'day',
  entries: [
    {
      from: '2019-09-01',
      value: 7,
      cite: ours('Kontak pertama agen dengan klien paling lambat 7 hari setelah penugasan.'),
    },
  ],
};
