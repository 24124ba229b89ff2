/** Preparation, reports and supervision (persiapan, pelaporan, pengendalian). */
export const control = {
  'mapping.ready': {
    title: 'Pemetaan sebelum layanan',
    explanation:
      'Sebelum layanan dimulai di suatu desa, fasilitasnya didaftar dan jejaring rujukannya dibangun serta dikoordinasikan.',
    refused: 'Desa belum siap untuk layanan. Yang belum dilakukan pada waktunya: {missing}.',
  },
  'mapping.participants': {
    title: 'Peserta pemetaan',
    explanation:
      'Pemetaan dilakukan orang yang mengerti wilayah, dengan informan setempat dan kelompok kerja masyarakat.',
    refused: 'Peserta pemetaan belum lengkap. Yang belum ada: {missing}.',
  },
  'mapping.layers': {
    title: 'Lapisan peta',
    explanation: 'Peta wilayah terdiri dari peta fisik, peta non-fisik, dan peta jaringan sosial.',
    refused: 'Peta memuat {found} dari {required} unsur. Yang belum ada: {missing}.',
  },
  'report.agent-monthly': {
    title: 'Laporan bulanan agen',
    explanation: 'Setiap bulan agen menyerahkan rapor pemulihan tiap klien kepada petugas.',
    refused: 'Rapor pemulihan bulan ini belum diserahkan pada waktunya ({found} dari {required}).',
  },
  'report.officer-monthly': {
    title: 'Laporan bulanan petugas',
    explanation:
      'Setiap bulan petugas mengompilasi catatan agen dan melaporkannya kepada kepala melalui seksi yang membidangi.',
    refused: 'Laporan bulan ini belum diserahkan pada waktunya ({found} dari {required}).',
  },
  'report.quarterly': {
    title: 'Laporan triwulan',
    explanation:
      'Setiap triwulan laporan lengkap diserahkan kepada kepala BNNP atau BNNK dengan tembusan kepada Direktorat.',
    refused:
      'Laporan triwulan belum memadai. Diserahkan: {found}; paling lambat {required}. Bagian yang belum ditulis: {missing}.',
  },
  'report.frozen': {
    title: 'Laporan yang diterima tidak berubah',
    explanation: 'Laporan yang sudah diterima tidak berubah; catatan susulan menjadi koreksi bernomor.',
    refused: 'Laporan sudah diterima. Perubahan dicatat sebagai koreksi nomor {required}; yang diajukan: {found}.',
  },
  'supervision.tier': {
    title: 'Supervisi berjenjang',
    explanation:
      'BNN menyupervisi BNNP, BNNP menyupervisi BNNK, keduanya menyupervisi petugas dan agen; tujuan, temuan, dan tindak lanjut bertanggal dicatat.',
    refused: 'Catatan supervisi belum memadai. Yang belum terpenuhi: {missing}.',
  },
  'assistance.record': {
    title: 'Catatan asistensi',
    explanation: 'Asistensi kepada agen diberikan petugas dan dicatat tanggal, topik, dan hasilnya.',
    refused: 'Catatan asistensi belum lengkap. Yang belum terpenuhi: {missing}.',
  },
  'sop.review': {
    title: 'Evaluasi SOP',
    explanation: 'SOP dievaluasi secara berkala bersama aparat penegak hukum, fasilitas kesehatan, dan lembaga mitra.',
    refused:
      'Evaluasi SOP belum memadai. Dilakukan: {found}; paling lambat {required}. Pihak yang belum terlibat: {missing}.',
  },
  'satisfaction.survey': {
    title: 'Survei kepuasan klien',
    explanation: 'Pada akhir setiap kepesertaan kepuasan klien ditanyakan.',
    refused: 'Kepuasan klien belum ditanyakan dalam waktunya ({found} dari {required}).',
  },
};
