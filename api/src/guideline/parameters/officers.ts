import type { Dated } from '../dated.js';
import { juknis } from '../documents.js';

/** How an officer is employed: civil servant (ASN) or on a work contract (TKK). */
export const employments2019 = ['ASN', 'TKK'] as const;

export type Employment = (typeof employments2019)[number];

/** Basic topics of an officer's training (materi dasar). */
export const basicTopics2019 = ['P4GN_INFORMATION', 'DEPENDENCE_BASICS'] as const;

/** Core topics of an officer's training (materi inti). */
export const coreTopics2019 = [
  'RELAPSE_PREVENTION',
  'EFFECTIVE_COMMUNICATION',
  'MONITORING_MENTORING_AND_GUIDANCE',
  'NETWORKING_AND_REFERRAL',
  'RECORDING_REPORTING_AND_EVALUATION',
] as const;

export type TrainingTopic = (typeof basicTopics2019)[number] | (typeof coreTopics2019)[number];

/** What is recorded in post-rehabilitation, by an officer or an agent. */
export const recordedActs2019 = [
  'MONITORING',
  'MENTORING',
  'REFERRAL',
  'SLIP_HANDLING',
  'LAPSE_HANDLING',
  'RELAPSE_HANDLING',
  'URINE_TEST',
  'QUALITY_OF_LIFE',
  'OUTCOME',
  'ASSISTANCE',
  'SUPERVISION',
] as const;

export type RecordedAct = (typeof recordedActs2019)[number];

/** The ways an officer may be employed. */
export const employments: Dated<readonly Employment[]> = {
  name: 'employments',
  unit: 'employment',
  entries: [
    {
      from: '2019-09-01',
      value: employments2019,
      cite: juknis('Bab III.A.3.a.1, l.366', 'baik Aparatur Sipil Negara (ASN) atau Tenaga Kontrak Karya (TKK)'),
    },
  ],
};

/** An officer is trained for so many lesson hours of 45 minutes. */
export const trainingHours: Dated<number> = {
  name: 'training hours',
  unit: 'lesson hour',
  entries: [
    {
      from: '2019-09-01',
      value: 26,
      cite: juknis(
        'Bab III.A.3.b.b, l.439',
        'Peningkatan kemampuan bagi petugas membutuhkan waktu 26 (dua puluh enam) jam pelajaran',
      ),
    },
  ],
};

/** What an officer's training covers: the basic and the core topics. */
export const trainingTopics: Dated<readonly TrainingTopic[]> = {
  name: 'training topics',
  unit: 'topic',
  entries: [
    {
      from: '2019-09-01',
      value: [...basicTopics2019, ...coreTopics2019],
      cite: juknis('Bab III.A.3.b.b, l.439–449', 'dengan materi sebagai berikut:'),
    },
  ],
};

/**
 * What only an officer does. Doubt: for a relapse the guideline names no one (l.672); it is read as for a lapse (l.659),
 * since it begins with a urine test.
 */
export const officerActs: Dated<readonly RecordedAct[]> = {
  name: 'acts of an officer',
  unit: 'act',
  entries: [
    {
      from: '2019-09-01',
      value: [
        'LAPSE_HANDLING',
        'RELAPSE_HANDLING',
        'URINE_TEST',
        'QUALITY_OF_LIFE',
        'OUTCOME',
        'ASSISTANCE',
        'SUPERVISION',
      ],
      cite: juknis(
        'Bab III.A.3.a.1, l.374–377',
        'Melakukan penilaian terhadap kepulihan dan pengukuran kualitas hidup mantan penyalah guna',
      ),
    },
  ],
};
