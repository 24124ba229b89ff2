import type { Dated } from '../dated.js';
import { juknis, type Citation } from '../documents.js';

/** The types of relapse (kekambuhan), from the lightest to the gravest. */
export const relapseTypes2019 = ['SLIP', 'LAPSE', 'RELAPSE'] as const;

export type RelapseType = (typeof relapseTypes2019)[number];

/** Signs of addiction that make a use a relapse: toleransi, gejala putus zat, keinginan menggunakan. */
export const addictionSymptoms2019 = ['TOLERANCE', 'WITHDRAWAL', 'CRAVING'] as const;

export type AddictionSymptom = (typeof addictionSymptoms2019)[number];

/** What is done about a slip. */
export const slipSteps2019 = ['EVALUATION', 'URINE_TEST', 'PLAN_REVIEW'] as const;

/** What is done about a lapse; the referral to PBM only where the village has one. */
export const lapseSteps2019 = [
  'COMMUNITY_BASED_REFERRAL',
  'BRIEF_INTERVENTION',
  'CRISIS_PLAN',
  'PLAN_REVIEW',
  'URINE_TEST',
  'MOTIVATIONAL_INTERVIEW',
  'CLOSER_WATCH',
] as const;

/** What is done about a relapse. */
export const relapseSteps2019 = ['URINE_TEST', 'DETOXIFICATION_REFERRAL', 'REHABILITATION_REFERRAL'] as const;

export type HandlingStep =
  (typeof slipSteps2019)[number] | (typeof lapseSteps2019)[number] | (typeof relapseSteps2019)[number];

/** Steps the client may decline, for a referral needs their consent (l.574). */
export const declinableSteps: readonly HandlingStep[] = [
  'COMMUNITY_BASED_REFERRAL',
  'DETOXIFICATION_REFERRAL',
  'REHABILITATION_REFERRAL',
];

const stepsFrom2019 = (
  name: string,
  value: readonly HandlingStep[],
  cite: Citation,
): Dated<readonly HandlingStep[]> => ({
  name,
  unit: 'step',
  entries: [{ from: '2019-09-01', value, cite }],
});

/** The steps each type of relapse is handled with, in the guideline's order. */
export const handlingSteps: Readonly<Record<RelapseType, Dated<readonly HandlingStep[]>>> = {
  SLIP: stepsFrom2019(
    'steps after a slip',
    slipSteps2019,
    juknis('Bab III.C.a, l.650–655', 'Kegiatan yang dilakukan untuk menangani slip antara lain :'),
  ),
  LAPSE: stepsFrom2019(
    'steps after a lapse',
    lapseSteps2019,
    juknis('Bab III.C.b, l.659–666', 'Kegiatan yang dilakukan oleh petugas pasca rehabilitasi untuk menangani lapse'),
  ),
  RELAPSE: stepsFrom2019(
    'steps after a relapse',
    relapseSteps2019,
    juknis('Bab III.C.c, l.672–676', 'Kegiatan yang dilakukan untuk menangani relapse antara lain :'),
  ),
};

/** The types a client stays in the programme with; a slip is handled within the period (l.650). */
export const stayingTypes: Dated<readonly RelapseType[]> = {
  name: 'relapses that stay',
  unit: 'type',
  entries: [
    {
      from: '2019-09-01',
      value: ['SLIP', 'LAPSE'],
      cite: juknis('Bab III.C.b, l.659', 'tetap berada dalam periode pasca rehabilitasi'),
    },
  ],
};
