import type { FigureChapterWord, FigureWord } from '../figures.js';

/** Chapters of the figures. */
export const chapters: { [Chapter in FigureChapterWord]: string } = {
  CLIENTS: 'Klien',
  RECORDS: 'Rapor pemulihan',
  MONITORING: 'Pemantauan',
  MENTORING: 'Pendampingan',
  GUIDANCE: 'Bimbingan lanjut',
  RELAPSES: 'Kekambuhan',
  OUTCOMES: 'Outcome',
};

/** What is counted. */
export const figures: { [Figure in FigureWord]: string } = {
  CLIENTS_SERVED: 'Klien yang dilayani',
  CLIENTS_AT_END: 'Klien aktif pada akhir periode',
  COMPULSORY_CLIENTS: 'Klien jalur wajib',
  VOLUNTARY_CLIENTS: 'Klien jalur sukarela',
  NEW_ENROLLMENTS: 'Kepesertaan baru',
  COMPLETED_ENROLLMENTS: 'Kepesertaan selesai',
  EXITED_ENROLLMENTS: 'Kepesertaan berakhir karena alasan lain',
  MOVED_AWAY: 'Klien pindah ke satuan kerja lain',
  RECORDS_HANDED_IN: 'Rapor pemulihan diserahkan',
  RECORDS_LATE: 'Rapor pemulihan terlambat',
  DIRECT_VISITS: 'Kunjungan langsung',
  INDIRECT_VISITS: 'Pemantauan tidak langsung',
  CLIENTS_VISITED_AT_HOME: 'Klien yang dikunjungi di rumah',
  ACTIVITIES: 'Kegiatan pendampingan',
  FAMILY_SESSIONS: 'Sesi dukungan keluarga',
  VOCATIONAL_ACTIVITIES: 'Kegiatan vokasional',
  MEETINGS: 'Pertemuan kelompok',
  ATTENDANCES: 'Kehadiran dalam pertemuan kelompok',
  REFERRALS_SENT: 'Rujukan dikirim',
  REFERRALS_COMPLETED: 'Rujukan selesai',
  URINE_NEGATIVE: 'Tes urin negatif',
  URINE_POSITIVE: 'Tes urin positif',
  URINE_INVALID: 'Tes urin tidak sah',
  QUALITY_BASELINES: 'Pengukuran kualitas hidup awal',
  QUALITY_FINALS: 'Pengukuran kualitas hidup akhir',
  SLIPS: 'Slip',
  LAPSES: 'Lapse',
  RELAPSES: 'Relapse',
  CLIENTS_NOT_RELAPSED: 'Klien tanpa catatan kekambuhan',
  RECOVERED: 'Pulih',
  NOT_RECOVERED: 'Belum pulih',
  QUALITY_IMPROVED: 'Kualitas hidup meningkat di keempat domain',
};
