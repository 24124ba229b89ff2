import type { ReportPart, ReportReceiver } from '../../guideline/parameters/reports.js';
import type { FigureChapterWord, FigureWord } from '../figures.js';
import type { GapKindWord, ShareOriginWord } from '../words.js';

/** A sentence of a draft, told where the figure it hangs on is more than nothing. */
interface Sentence {
  says: string;
  when?: FigureWord;
}

/** Drafts of the parts of a quarterly report; a part without one says nothing the facts could tell. */
export const drafts: { [Part in ReportPart]?: readonly Sentence[] } = {
  INTRODUCTION: [
    {
      says: 'Laporan ini memuat pelaksanaan kegiatan pascarehabilitasi {unit} selama {period}. Pada periode ini {CLIENTS_SERVED} klien mengikuti pascarehabilitasi, terdiri atas {VOLUNTARY_CLIENTS} klien jalur sukarela dan {COMPULSORY_CLIENTS} klien jalur wajib.',
    },
    { when: 'NEW_ENROLLMENTS', says: 'Sebanyak {NEW_ENROLLMENTS} kepesertaan dimulai pada periode ini.' },
  ],
  EVALUATION_ACTIVITIES: [
    {
      says: 'Pemantauan dilaksanakan melalui {DIRECT_VISITS} kunjungan langsung dan {INDIRECT_VISITS} pemantauan tidak langsung; {CLIENTS_VISITED_AT_HOME} klien dikunjungi di rumahnya.',
    },
    {
      says: 'Pendampingan dilaksanakan melalui {ACTIVITIES} kegiatan dan {MEETINGS} pertemuan kelompok dengan {ATTENDANCES} kehadiran.',
    },
    {
      when: 'REFERRALS_SENT',
      says: 'Sebanyak {REFERRALS_SENT} rujukan dikirim dan {REFERRALS_COMPLETED} rujukan selesai.',
    },
  ],
  SUPPORTING_AND_HINDERING_FACTORS: [
    {
      when: 'RECORDS_LATE',
      says: 'Faktor penghambat: {RECORDS_LATE} dari {RECORDS_HANDED_IN} rapor pemulihan diserahkan melewati batas waktu.',
    },
    { when: 'MOVED_AWAY', says: 'Sebanyak {MOVED_AWAY} klien pindah ke satuan kerja lain.' },
  ],
  CLOSING: [
    {
      says: 'Demikian laporan pelaksanaan pascarehabilitasi {unit} {period} ini disusun sebagai bahan evaluasi dan perencanaan kegiatan selanjutnya.',
    },
  ],
};

/** Titles of the nine parts. */
export const parts: { [Part in ReportPart]: string } = {
  INTRODUCTION: 'Pendahuluan',
  OBJECTIVES: 'Tujuan',
  BENEFITS: 'Manfaat',
  EVALUATION_ACTIVITIES: 'Pelaksanaan Kegiatan Evaluasi',
  REPORT_RESULTS: 'Hasil yang Dicapai',
  SUPPORTING_AND_HINDERING_FACTORS: 'Faktor Pendukung dan Penghambat',
  RECOMMENDATIONS: 'Rekomendasi',
  CLOSING: 'Penutup',
  ANNEXES: 'Lampiran',
};

export const chapters: { [Chapter in FigureChapterWord]: string } = {
  CLIENTS: 'Klien',
  RECORDS: 'Rapor pemulihan',
  MONITORING: 'Pemantauan',
  MENTORING: 'Pendampingan',
  GUIDANCE: 'Bimbingan lanjut',
  RELAPSES: 'Kekambuhan',
  OUTCOMES: 'Outcome',
};

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

export const gaps: { [Kind in GapKindWord]: string } = {
  RECORD: 'Rapor pemulihan belum diserahkan',
  HOME_VISIT: 'Belum ada kunjungan rumah langsung pada bulan ini',
  PART: 'Bagian belum ditulis',
  REGENCY: 'Laporan BNNK belum diterima',
  OFFICER: 'Satuan kerja tanpa petugas; laporan disusun oleh kepala',
};

export const origins: { [Origin in ShareOriginWord]: string } = {
  OWN: 'Klien sendiri',
  ACCEPTED: 'Sesuai laporan yang diterima',
  CHANGED: 'Berubah setelah laporan diterima (catatan susulan)',
  NOT_ACCEPTED: 'Laporan belum diterima',
};

export const receivers: { [Receiver in ReportReceiver]: (unit: string) => string } = {
  HEAD_OF_UNIT: (unit) => `Kepala ${unit}`,
  REHABILITATION_SECTION_OF_REGENCY: (unit) => `Kepala Seksi Rehabilitasi ${unit}`,
  POST_REHABILITATION_SECTION_OF_PROVINCE: (unit) => `Kepala Seksi Pascarehabilitasi ${unit}`,
  REHABILITATION_DIVISION_OF_PROVINCE: () => 'Kepala Bidang Rehabilitasi BNN Provinsi',
  DIRECTORATE: () => 'Direktur Pascarehabilitasi BNN',
};

/** What a document says besides. */
export const words = {
  board: 'BADAN NARKOTIKA NASIONAL REPUBLIK INDONESIA',
  title: { MONTHLY: 'Laporan Bulanan Pascarehabilitasi', QUARTERLY: 'Laporan Pascarehabilitasi' },
  correction: 'koreksi',
  number: 'Nomor',
  unnumbered: 'Belum bernomor (belum diterima)',
  period: 'Periode',
  sentOn: 'Tanggal dikirim',
  acceptedOn: 'Tanggal diterima',
  notFrozen: 'Konsep: angka dapat berubah sampai laporan diterima.',
  count: 'Jumlah',
  shares: 'Asal angka menurut satuan kerja',
  sharesSay:
    'Jumlah provinsi dapat berbeda dari jumlah laporan BNNK karena klien sendiri, laporan yang belum diterima, catatan susulan, dan klien yang pindah dalam periode ini: dihitung di kedua satuan kerja, tetapi sekali dalam jumlah provinsi.',
  unit: 'Satuan kerja',
  origin: 'Keterangan',
  reported: 'Klien menurut laporan',
  recorded: 'Klien menurut catatan',
  gaps: 'Yang kurang saat dikirim',
  complete: 'Tidak ada yang kurang.',
  page: 'Halaman',
};

/** The recap with the seven facts of PP 25/2011, article 18. */
export const recap = {
  sheet: 'Rekap PP 25-2011 ps 18',
  title: 'Rekapitulasi pelayanan (PP 25/2011 Pasal 18)',
  total: 'Jumlah yang ditangani',
  head: [
    'No.',
    'Kode klien',
    'Identitas',
    'Jenis zat',
    'Lama pemakaian',
    'Cara pakai',
    'Diagnosis',
    'Riwayat pengobatan',
  ],
  unrecorded: 'Belum dicatat',
  hidden: 'Tidak ditampilkan di atas satuan kerja pemilik',
  forms: { INPATIENT: 'rawat inap', OUTPATIENT: 'rawat jalan', COMMUNITY_BASED: 'PBM' } as { [form: string]: string },
};
