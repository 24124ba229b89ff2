import type { Dated } from '../dated.js';
import { juknis, thesis } from '../documents.js';
import type { Recorder, UnitTier } from './roles.js';

/** What supervision is for, a to f, in the guideline's order. */
export const supervisionPurposes2019 = [
  'TASKS_AND_DOCUMENTATION',
  'REFERRAL_NETWORK',
  'COVERAGE_AND_NEW_CLIENTS',
  'GUIDING_ACTIVITIES',
  'DEVIATIONS_FROM_PRINCIPLES',
  'TEAMWORK_AND_ADMINISTRATION',
] as const;

export type SupervisionPurpose = (typeof supervisionPurposes2019)[number];

/** Whom a tier supervises: the tier below, or officers and agents. */
export type Supervised = Exclude<UnitTier, 'NATIONAL'> | Recorder;

/** Whom each tier supervises; l.755 for units, l.757 for officers and agents. */
export const supervisedBy: Dated<Readonly<Record<UnitTier, readonly Supervised[]>>> = {
  name: 'supervised by each tier',
  unit: 'tier',
  entries: [
    {
      from: '2019-09-01',
      value: {
        NATIONAL: ['PROVINCE'],
        PROVINCE: ['REGENCY', 'OFFICER', 'AGENT'],
        REGENCY: ['OFFICER', 'AGENT'],
      },
      cite: juknis(
        'Bab IV.A.2, l.755–757',
        'Petugas BNNP melaksanakan supervisi terhadap layanan pasca rehabilitasi yang diselenggarakan oleh BNNKab/Kota.',
      ),
    },
  ],
};

/** Who takes part in a review of the working procedures (SOP). */
export const reviewParticipants2025 = ['LAW_ENFORCEMENT', 'HEALTH_FACILITIES', 'PARTNER_INSTITUTIONS'] as const;

export type ReviewParticipant = (typeof reviewParticipants2025)[number];

/** The purposes a supervision visit may have. */
export const supervisionPurposes: Dated<readonly SupervisionPurpose[]> = {
  name: 'purposes of supervision',
  unit: 'purpose',
  entries: [
    {
      from: '2019-09-01',
      value: supervisionPurposes2019,
      cite: juknis('Bab IV.A.2, l.757–764', 'Kegiatan supervisi bertujuan untuk:'),
    },
  ],
};

/** The working procedures are reviewed every so many months; advice of a thesis of 2025 ("misalnya"), taken up by us. */
export const reviewMonths: Dated<number> = {
  name: 'months between reviews',
  unit: 'month',
  entries: [
    {
      from: '2019-09-01',
      value: 6,
      cite: thesis('Bab IV.4.2.5, l.278–280', 'secara berkala, misalnya setiap enam bulan'),
    },
  ],
};

/** Who takes part in a review. */
export const reviewParticipants: Dated<readonly ReviewParticipant[]> = {
  name: 'participants of a review',
  unit: 'participant',
  entries: [
    {
      from: '2019-09-01',
      value: reviewParticipants2025,
      cite: thesis(
        'Bab IV.4.2.5, l.280–282',
        'dengan melibatkan aparat penegak hukum, fasilitas kesehatan, serta lembaga rehabilitasi mitra',
      ),
    },
  ],
};
