/** Monitoring, mentoring and referrals (pemantauan, pendampingan, rujukan). */
export const care = {
  'visit.source': {
    title: 'Sumber pemantauan',
    explanation:
      'Pemantauan langsung dilakukan dengan tatap muka; pemantauan tidak langsung menyebutkan pihak ketiga atau media komunikasinya.',
    refused: 'Sumber pemantauan tidak sesuai. Yang tercatat: {found}; yang diperlukan: {required}.',
  },
  'visit.place': {
    title: 'Tempat dan pemberitahuan kunjungan',
    explanation: 'Kunjungan dilakukan di tempat yang disepakati dan diberitahukan lebih dahulu kepada klien.',
    refused:
      'Tempat atau pemberitahuan kunjungan belum sesuai. Yang tercatat: {found}; yang diperlukan: {required} (pemberitahuan paling lambat pada hari kunjungan).',
  },
  'visit.record': {
    title: 'Kunjungan masuk rapor pemulihan',
    explanation: 'Hasil setiap pemantauan masuk rapor pemulihan: status kepulihan dan kebutuhan yang ditemukan.',
    refused: 'Catatan kunjungan belum lengkap. Yang belum ada: {missing}.',
  },
  'visit.monthly': {
    title: 'Kunjungan rumah setiap bulan',
    explanation: 'Klien dikunjungi langsung di rumahnya dalam setiap bulan program, sebanyak yang ditetapkan pedoman.',
    refused: 'Baru {found} dari {required} kunjungan rumah pada bulan program ini.',
  },
  'visit.relapse-status': {
    title: 'Status kekambuhan ditindaklanjuti',
    explanation: 'Status slip, lapse, atau relapse disertai kejadian kekambuhan dengan tipe yang sama.',
    refused: 'Status ini memerlukan kejadian kekambuhan {required}; yang terbuka: {found}.',
  },
  'meeting.quorum': {
    title: 'Jumlah minimal peserta pertemuan',
    explanation: 'Pertemuan kelompok dihadiri sekurang-kurangnya sejumlah klien yang ditetapkan pedoman.',
    refused: 'Pertemuan dihadiri {found} klien; sekurang-kurangnya {required}.',
  },
  'meeting.facilitator': {
    title: 'Fasilitator pertemuan',
    explanation:
      'Pertemuan kelompok difasilitasi petugas atau agen, sejumlah yang ditetapkan pedoman; narasumber dicatat terpisah.',
    refused: 'Tercatat {found} fasilitator; seharusnya {required} orang, petugas atau agen.',
  },
  'meeting.joint': {
    title: 'Pertemuan gabungan',
    explanation:
      'Klien dari desa lain hadir hanya dalam pertemuan gabungan, bila desa tuan rumah tidak dapat mencapai jumlah minimal dan desanya berdekatan.',
    refused: 'Klien dari desa lain belum dapat hadir. Yang belum terpenuhi: {missing}.',
  },
  'meeting.attendance': {
    title: 'Kehadiran dalam pertemuan kelompok',
    explanation:
      'Klien atau keluarga mengikuti pertemuan kelompok selama masa pemantauan dan pendampingan, sebanyak yang ditetapkan pedoman.',
    refused: 'Baru {found} dari {required} pertemuan kelompok yang diikuti.',
  },
  'meeting.active-client': {
    title: 'Klien aktif dan tercatat sekali',
    explanation: 'Klien hadir dalam masa kepesertaannya dan dicatat satu kali dalam satu pertemuan.',
    refused: 'Kehadiran klien tidak dapat dicatat: ditemukan {found}, seharusnya {required}.',
  },
  'family.session': {
    title: 'Sesi dukungan keluarga',
    explanation: 'Keluarga klien mengikuti sesi dukungan keluarga dalam setiap kepesertaan.',
    refused: 'Baru {found} dari {required} sesi dukungan keluarga yang diikuti.',
  },
  'referral.consent': {
    title: 'Persetujuan rujukan',
    explanation:
      'Rujukan dikirim hanya atas persetujuan klien yang masih berlaku, untuk keperluan dan penerima rujukan ini.',
    refused: 'Rujukan belum disetujui klien. Yang belum terpenuhi: {missing}.',
  },
  'referral.need': {
    title: 'Kebutuhan rujukan',
    explanation: 'Rujukan menyebutkan kebutuhan klien yang hendak dipenuhi.',
    refused: 'Kebutuhan "{found}" tidak dikenal. Pilih salah satu: {required}.',
  },
  'referral.receiver': {
    title: 'Penerima rujukan',
    explanation: 'Rujukan ditujukan kepada fasilitas jejaring rujukan yang menyediakan layanan yang dibutuhkan.',
    refused: 'Penerima rujukan tidak sesuai. Yang belum terpenuhi: {missing}.',
  },
  'referral.lifecycle': {
    title: 'Tahapan rujukan',
    explanation: 'Rujukan hanya menempuh tahapan yang tersedia: konsep, dikirim, diterima, selesai.',
    refused: 'Rujukan tidak dapat menjadi "{found}". Tahap yang mungkin sekarang: {required}.',
  },
  'referral.follow-up': {
    title: 'Jawaban atas rujukan',
    explanation: 'Rujukan yang dikirim dijawab dalam waktu yang kami tetapkan.',
    refused: 'Rujukan belum dijawab dalam waktunya ({found} dari {required}).',
  },
};
