import type { Dated } from '../dated.js';
import { juknis, ours } from '../documents.js';

/** A limit of ours, where the guideline asks for something and names no day. */
const ourLimit = (name: string, value: number, says: string, unit = 'day'): Dated<number> => ({
  name,
  unit,
  entries: [{ from: '2019-09-01', value, cite: ours(says) }],
});

/** So many days after a completed rehabilitation a client without an enrollment is listed; ours. */
export const enrollmentDays = ourLimit(
  'days to an enrollment',
  14,
  'Klien yang belum terdaftar 14 hari setelah rehabilitasi selesai masuk daftar "belum terdaftar".',
);

/** After community based recovery (PBM) the list begins at once; 0 is our reading of "langsung" and "segera". */
export const communityBasedEnrollmentDays: Dated<number> = {
  name: 'days to an enrollment after PBM',
  unit: 'day',
  entries: [
    {
      from: '2019-09-01',
      value: 0,
      cite: juknis(
        'Bab III.B.1, l.483',
        'akan langsung mengikuti kegiatan pasca rehabilitasi segera setelah mantan penyalah guna selesai menjalani intervensi di PBM',
      ),
    },
  ],
};

/** A sent referral is answered within so many days; ours. */
export const answerDays = ourLimit('days to an answer', 14, 'Rujukan yang dikirim dijawab paling lambat 14 hari.');

/** Every step of a relapse's handling is taken within so many days after it was noticed; ours, l.650 says "segera". */
export const handlingDays = ourLimit(
  'days to handle a relapse',
  7,
  'Setiap langkah penanganan kekambuhan dilakukan paling lambat 7 hari setelah diketahui.',
);

/** An agent hands in the recovery records so many days after the month's end; ours. */
export const agentReportDays = ourLimit(
  'days to the agent’s report',
  5,
  'Agen menyerahkan rapor pemulihan paling lambat 5 hari setelah akhir bulan.',
);

/** An officer hands in the monthly report so many days after the month's end; ours. */
export const officerReportDays = ourLimit(
  'days to the officer’s report',
  10,
  'Petugas menyerahkan laporan bulanan paling lambat 10 hari setelah akhir bulan.',
);

/** The quarterly report is handed in so many days after the quarter's end; ours. */
export const quarterlyReportDays = ourLimit(
  'days to the quarterly report',
  15,
  'Laporan triwulan diserahkan paling lambat 15 hari setelah akhir triwulan.',
);

/** A client is asked how satisfied they are within so many days after the enrollment's end; ours. */
export const surveyDays = ourLimit(
  'days to the survey',
  14,
  'Survei kepuasan klien dilakukan paling lambat 14 hari setelah kepesertaan berakhir.',
);

/** An officer is trained anew within so many months; ours. */
export const refresherMonths = ourLimit(
  'months to the next training',
  24,
  'Petugas mengikuti penyegaran paling lambat 24 bulan setelah pelatihan terakhir.',
  'month',
);

/** A course that ended is still asked for what outlives it, its survey and last recovery record, so many days; ours. */
export const afterEndDays = ourLimit(
  'days asked after the end',
  90,
  'Yang masih ditunggu setelah kepesertaan berakhir ditanyakan paling lama 90 hari.',
);

/** Evidence that nobody claimed is flagged after so many days; ours. */
export const unclaimedDays = ourLimit('days to a claim', 31, 'Bukti yang belum diajukan dalam 31 hari ditandai.');

/** A claim that nobody paid is flagged after so many days; ours. */
export const unpaidDays = ourLimit('days to a payment', 31, 'Klaim yang belum dibayar dalam 31 hari ditandai.');

/** What ends or is due is told so many days before its day; ours. */
export const noticeDays = ourLimit(
  'days told before',
  14,
  'Yang berakhir atau jatuh tempo dalam 14 hari diberitahukan.',
);

/** An officer's next training is told so many days before it is due, so that it can be planned; ours. */
export const planningDays = ourLimit(
  'days to plan a training',
  60,
  'Penyegaran petugas diberitahukan 60 hari sebelumnya.',
);

/** A plan is behind where the share earned is so many points below the share of the year gone by; ours. */
export const behindPoints = ourLimit(
  'points behind the year',
  25,
  'Realisasi yang tertinggal 25 poin persen dari bagian tahun yang sudah berjalan ditandai.',
  'percentage point',
);
