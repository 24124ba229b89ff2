/** Enrollment (kepesertaan). */
export const enrollment = {
  'enrollment.completed-rehabilitation': {
    title: 'Rehabilitasi telah selesai',
    explanation:
      'Pascarehabilitasi diberikan kepada klien yang telah menyelesaikan rehabilitasi rawat inap, rawat jalan, atau berbasis masyarakat, baik di BNN, instansi pemerintah lain, maupun komponen masyarakat.',
    refused:
      'Klien belum menyelesaikan rehabilitasi yang menjadi syarat pascarehabilitasi ({required}). Tanggal selesai yang tercatat: {found}.',
  },
  'enrollment.single-active': {
    title: 'Satu kepesertaan aktif',
    explanation: 'Seorang klien hanya mempunyai satu kepesertaan aktif di seluruh Indonesia.',
    refused: 'Klien masih mempunyai {found} kepesertaan aktif. Selesaikan atau akhiri lebih dahulu.',
  },
  'enrollment.starts-on-return': {
    title: 'Dimulai saat klien kembali',
    explanation:
      'Masa layanan terhitung sejak klien kembali ke keluarga atau masyarakat, dan tidak sebelum rehabilitasinya berakhir.',
    refused: 'Kepesertaan dicatat mulai {found}, sedangkan seharusnya terhitung sejak {required}.',
  },
  'enrollment.consent': {
    title: 'Persetujuan klien saat penerimaan',
    explanation:
      'Persetujuan setelah penjelasan (informed consent) tercatat saat penerimaan, masih berlaku, dan mencakup pascarehabilitasi.',
    refused: 'Persetujuan klien belum memadai. Yang belum terpenuhi: {missing}.',
  },
  'enrollment.mandatory': {
    title: 'Pascarehabilitasi wajib diikuti',
    explanation:
      'Setiap rehabilitasi yang selesai dilanjutkan dengan kepesertaan; klien dari pemulihan berbasis masyarakat (PBM) langsung mengikutinya.',
    refused: 'Klien belum terdaftar dalam waktu yang ditentukan ({found} dari {required}).',
  },
  'enrollment.minimum-duration': {
    title: 'Masa layanan minimal',
    explanation:
      'Kepesertaan dinyatakan selesai paling cepat setelah masa minimal pedoman berlalu sejak tanggal mulainya.',
    refused: 'Kepesertaan baru dapat diselesaikan mulai {required}; tanggal yang diajukan {found}.',
  },
  'enrollment.exit': {
    title: 'Alasan pengakhiran',
    explanation: 'Kepesertaan yang berakhir sebelum selesai menyebutkan satu alasan dari daftar.',
    refused: 'Alasan pengakhiran "{found}" tidak dikenal. Pilih salah satu: {required}.',
  },
};
