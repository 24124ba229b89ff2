import type { Dated } from '../dated.js';
import { juknis, ours } from '../documents.js';

/** The ways a rehabilitation is given (rawat inap, rawat jalan, berbasis masyarakat). */
export type RehabilitationForm = 'INPATIENT' | 'OUTPATIENT' | 'COMMUNITY_BASED';

/** Who gave the rehabilitation: BNN, another government institution, or the community. */
export type RehabilitationProvider = 'BNN' | 'GOVERNMENT' | 'COMMUNITY';

/** Ways an enrollment ends other than by completion. */
export const exitReasons2026 = [
  'REFERRED_RELAPSE',
  'TRANSFERRED',
  'WITHDRAWN',
  'LOST_CONTACT',
  'DETAINED',
  'DECEASED',
] as const;

export type ExitReason = (typeof exitReasons2026)[number];

/** The forms of rehabilitation that lead to post-rehabilitation. */
export const rehabilitationForms: Dated<readonly RehabilitationForm[]> = {
  name: 'rehabilitation forms',
  unit: 'form',
  entries: [
    {
      from: '2019-09-01',
      value: ['INPATIENT', 'OUTPATIENT', 'COMMUNITY_BASED'],
      cite: juknis(
        'Kata Pengantar, l.73',
        'mantan penyalah guna yang telah menyelesaikan program rehabilitasi baik dengan setting rawat inap, rawat jalan ataupun rehabilitasi berbasis masyarakat',
      ),
    },
  ],
};

/** The providers whose rehabilitation leads to post-rehabilitation. */
export const rehabilitationProviders: Dated<readonly RehabilitationProvider[]> = {
  name: 'rehabilitation providers',
  unit: 'provider',
  entries: [
    {
      from: '2019-09-01',
      value: ['BNN', 'GOVERNMENT', 'COMMUNITY'],
      cite: juknis(
        'Bab III.B.1, l.483',
        'baik dari Balai/Loka Rehabilitasi BNN, lembaga rehabilitasi instansi pemerintah lainnya, lembaga rehabilitasi komponen masyarakat, dan Pemulihan Berbasis Masyarakat (PBM)',
      ),
    },
  ],
};

/** No enrollment is completed before so many months (contested C3). */
export const minimumMonths: Dated<number> = {
  name: 'minimum months',
  unit: 'month',
  entries: [
    {
      from: '2019-09-01',
      value: 4,
      cite: juknis(
        'Bab I.A, l.179',
        'Layanan Pasca rehabilitasi dilakukan minimal selama 4 (empat) bulan terhitung sejak mantan penyalah guna kembali ke keluarganya.',
      ),
    },
  ],
};

/** The schedule of activities has so many programme months (contested C3). */
export const scheduledMonths: Dated<number> = {
  name: 'scheduled months',
  unit: 'month',
  entries: [
    {
      from: '2019-09-01',
      value: 4,
      cite: juknis('Bab III.D.a, l.682', 'Durasi pelaksanaan kegiatan pasca rehabilitasi adalah 4 (empat) bulan.'),
    },
  ],
};

/** The reasons an exit may state; ours, the guideline names none. */
export const exitReasons: Dated<readonly ExitReason[]> = {
  name: 'exit reasons',
  unit: 'reason',
  entries: [
    {
      from: '2019-09-01',
      value: exitReasons2026,
      cite: ours('Kepesertaan yang berakhir sebelum selesai menyebutkan satu alasan dari daftar.'),
    },
  ],
};
