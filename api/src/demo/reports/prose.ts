import type { ReportPart } from '../../guideline/parameters/reports.js';

/** What officers of the demo world write where the facts say nothing. */
export const prose: { [Part in ReportPart]?: string } = {
  OBJECTIVES:
    'Tujuan umum: memberikan gambaran pelaksanaan pascarehabilitasi. Tujuan khusus: menilai capaian pemantauan, pendampingan, dan bimbingan lanjut.',
  BENEFITS: 'Laporan ini menjadi bahan perbaikan layanan bagi petugas, agen pemulihan, dan pimpinan satuan kerja.',
  SUPPORTING_AND_HINDERING_FACTORS:
    'Dukungan kelurahan dan keluarga berjalan baik. Jarak tempuh antardesa menjadi hambatan kunjungan.',
  RECOMMENDATIONS: 'Menambah agen pemulihan di desa yang belum terlayani dan memperluas jejaring rujukan vokasional.',
};

/** What heads of the demo world remark. */
export const remarks = [
  'Rapor dua klien belum dilampirkan. Mohon dilengkapi.',
  'Mohon jelaskan klien yang belum dikunjungi di rumah pada bulan ini.',
];
