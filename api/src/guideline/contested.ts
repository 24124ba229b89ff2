import { juknis } from './documents.js';
import type { Contested } from './finding.js';

const founder = { takenBy: 'Pendiri Pulih', takenOn: '2026-11-22' };

/** Where the 2019 Juknis contradicts itself or is silent: both readings, and the one taken. */
export const contested = {
  C1: {
    id: 'C1',
    readingA: 'A group meeting has at least 3 clients (l.561).',
    readingB: 'Meetings are held with at least 4 clients present (annex, l.862).',
    taken: '3 make a meeting valid; 4 make its costs payable.',
    sentences: [
      juknis('Bab III.B.2.b.4, l.561', 'kegiatan pertemuan minimal 3 (tiga) orang mantan penyalah guna'),
      juknis('Lampiran, l.862', 'kehadiran minimal 4 orang klien'),
    ],
    ...founder,
  },
  C2: {
    id: 'C2',
    readingA: 'The officer reports every quarter (l.718).',
    readingB: 'The officer reports every month (l.777).',
    taken: 'Both: a monthly compilation and a quarterly report.',
    sentences: [
      juknis('Bab III.D.f.2, l.718', 'Pelaporan disusun oleh petugas pasca rehabilitasi setiap triwulan'),
      juknis(
        'Bab IV.A.3, l.777',
        'menyusun laporan kepada Kepala cq. Kepala Seksi Rehabilitasi BNNKab/Kota setiap bulannya',
      ),
    ],
    ...founder,
  },
  C3: {
    id: 'C3',
    readingA: 'The programme lasts at least 4 months (l.179).',
    readingB: 'The programme lasts 4 months (l.682).',
    taken: 'Completion is possible after 4 months; the schedule has 4 months; an extension is allowed and shown.',
    sentences: [
      juknis('Bab I.A, l.179', 'minimal selama 4 (empat) bulan'),
      juknis('Bab III.D.a, l.682', 'Durasi pelaksanaan kegiatan pasca rehabilitasi adalah 4 (empat) bulan.'),
    ],
    ...founder,
  },
  C4: {
    id: 'C4',
    readingA: 'Urine is tested if needed, up to 2 times in the period (l.610).',
    readingB:
      'The schedule has 2 tests, the outcome needs one, and each type of relapse adds one (l.491, l.634, l.654).',
    taken: '2 scheduled routine tests, one of them kept for the last month; tests of a relapse come on top.',
    sentences: [
      juknis(
        'Bab III.B.2.c.1, l.610',
        'Pemeriksaan urin dapat dilakukan sebanyak 2 (dua) kali dalam masa layanan pasca rehabilitasi.',
      ),
      juknis('Bab III.B.1, Gambar 4, l.491', 'pemeriksaan urin, mengukur outcome'),
      juknis(
        'Bab III.C.a, l.654',
        'Melakukan urin test dan pencatatan untuk dimasukkan dalam rapor mantan penyalah guna',
      ),
    ],
    ...founder,
  },
  C5: {
    id: 'C5',
    readingA: 'A client or family attends 2 meetings, in months 1 to 3 (l.567).',
    readingB: 'The annex budgets 2 snacks for mentoring and 2 for continuing guidance (l.852, l.862).',
    taken: '2 meetings; the other 2 snacks are for the network meetings of month 4 (note at l.863).',
    sentences: [
      juknis(
        'Bab III.B.2.b.4, l.567',
        'mengikuti kegiatan pertemuan kelompok pasca rehabilitasi sebanyak 2 (dua) kali',
      ),
      juknis('Lampiran, l.863', 'Snack pada pemantauan lanjut Untuk rapat dalam rangka Menambah jejaring'),
    ],
    ...founder,
  },
  C6: {
    id: 'C6',
    readingA: 'The report fee is paid once (l.853).',
    readingB: 'The report fee is paid for each client each month (the same row, l.853).',
    taken: 'For each client each month.',
    sentences: [juknis('Lampiran, l.853', 'setelah menyerahkan laporan perkembangan tiap klien per bulan')],
    ...founder,
  },
  C7: {
    id: 'C7',
    readingA: 'A negative urine test is the sign of "PULIH" (l.634).',
    readingB: 'Nothing is said of a positive test.',
    taken: 'A positive final test is NOT_RECOVERED; other exits are not outcomes.',
    sentences: [juknis('Bab III.B.2.c.4, l.634', 'tes urin negatif adalah indikator "PULIH"')],
    ...founder,
  },
  C8: {
    id: 'C8',
    readingA: 'Improvement is divided by the baseline (l.642).',
    readingB: 'A baseline of 0 is a possible WHOQOL-BREF score, and nothing divides by 0.',
    taken: 'At a baseline of 0 there is no ratio; it improved when the final score is above 0.',
    sentences: [juknis('Bab III.B.2.c.4, l.642', 'di bagi dengan penilaian awal yang diperoleh')],
    ...founder,
  },
  C9: {
    id: 'C9',
    readingA: 'The honorarium is at most the minimum wage of the area (l.864).',
    readingB: 'The honorarium is at most Rp 3,000,000 (l.864), which ten provinces’ minimum wage of 2020 exceeds.',
    taken: 'The lower of the two: the minimum wage of the area and year, or Rp 3,000,000.',
    sentences: [juknis('Lampiran, l.864', 'Maksimal UMP/UMK wilayah = Rp 3.000.000,-')],
    ...founder,
  },
  C10: {
    id: 'C10',
    readingA: 'A slip is a use quickly noticed and followed by a call for help (l.650).',
    readingB: 'A first use without help sought or given is called a slip too, and may become a lapse (l.659).',
    taken: 'One use without a call for help fits either; the officer chooses slip or lapse, and its steps follow.',
    sentences: [
      juknis('Bab III.C.a, l.650', 'segera mencari bantuan untuk mendapatkan pertolongan'),
      juknis(
        'Bab III.C.b, l.659',
        'tidak mencari atau mendapatkan pertolongan pada saat pertama kali menggunakan narkotika kembali (slip)',
      ),
    ],
    ...founder,
  },
} as const satisfies Record<string, Contested>;

export type ContestedId = keyof typeof contested;
