import type { ReportPart } from '../../guideline/parameters/reports.js';
import type { GapKindWord, ShareOriginWord } from '../words.js';

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

/** What a report lacks. */
export const gaps: { [Kind in GapKindWord]: string } = {
  RECORD: 'Rapor pemulihan belum diserahkan',
  HOME_VISIT: 'Belum ada kunjungan rumah langsung pada bulan ini',
  PART: 'Bagian belum ditulis',
  REGENCY: 'Laporan BNNK belum diterima',
  OFFICER: 'Satuan kerja tanpa petugas; laporan disusun oleh kepala',
};

/** Where a share of a total comes from. */
export const origins: { [Origin in ShareOriginWord]: string } = {
  OWN: 'Klien sendiri',
  ACCEPTED: 'Sesuai laporan yang diterima',
  CHANGED: 'Berubah setelah laporan diterima (catatan susulan)',
  NOT_ACCEPTED: 'Laporan belum diterima',
};
