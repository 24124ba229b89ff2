/** What one can do when a rule refuses, by the rule's code. */
export const remedies = {
  enrollment: {
    'completed-rehabilitation':
      'Catat tanggal selesai dan hasil rehabilitasinya, atau pilih rehabilitasi lain yang telah selesai.',
    'single-active': 'Selesaikan atau akhiri kepesertaan yang masih aktif lebih dahulu.',
    'starts-on-return': 'Isi tanggal mulai dengan tanggal klien kembali ke keluarga atau masyarakat.',
    consent: 'Catat persetujuan klien untuk pascarehabilitasi yang masih berlaku.',
    'minimum-duration':
      'Lanjutkan pendampingan sampai masa layanan terpenuhi; bila klien berhenti, akhiri dengan alasan.',
    exit: 'Pilih salah satu alasan dari daftar.',
  },
  agent: {
    criteria: 'Nyatakan kriteria yang belum terpenuhi, atau pilih calon lain.',
    decree: 'Lengkapi nomor, tanggal, dan tembusan surat keputusan kepala desa/lurah.',
    briefing: 'Catat pembekalan yang belum diikuti, lalu ulangi langkah ini.',
    caseload: 'Pilih agen lain di desa yang sama, atau mintakan pengecualian ke satuan kerja pembina.',
  },
  assignment: {
    domicile: 'Pilih agen yang bertugas di desa/kelurahan klien, atau mintakan pengecualian.',
    acceptance: 'Pertemukan agen dengan klien dan keluarganya, lalu catat penerimaannya.',
  },
  officer: { only: 'Mintalah petugas pascarehabilitasi melakukannya.' },
  relapse: {
    type: 'Periksa kembali faktanya bersama klien, lalu pilih tipe yang sesuai.',
    close: 'Lakukan dan catat langkah yang belum ada, lalu tutup kejadian ini.',
  },
  visit: {
    'relapse-status': 'Isi fakta kekambuhannya; kejadiannya dibuka bersama kunjungan ini.',
    source: 'Periksa cara pemantauan: langsung bertatap muka, tidak langsung melalui pihak ketiga atau media.',
    place: 'Isi tempat kunjungan dan tanggal pemberitahuan kepada klien.',
  },
  meeting: {
    'active-client': 'Catat hanya klien yang kepesertaannya aktif pada tanggal pertemuan.',
    quorum:
      'Catat kegiatan ini sebagai pendampingan kelompok, atau jadwalkan pertemuan lagi dengan lebih banyak klien.',
    facilitator: 'Pilih satu petugas atau satu agen; orang lain dicatat sebagai narasumber.',
    joint: 'Tandai pertemuan gabungan bila syaratnya terpenuhi, atau keluarkan klien dari desa lain.',
  },
  referral: {
    consent: 'Catat persetujuan klien untuk kebutuhan dan penerima rujukan ini.',
    lifecycle: 'Muat ulang; rujukan ini sudah berada pada tahap lain.',
    need: 'Pilih kebutuhan yang dilayani fasilitas itu, atau fasilitas lain.',
  },
  urine: {
    examiner: 'Mintalah petugas pascarehabilitasi memeriksa dan mencatatnya.',
    limit: 'Pemeriksaan rutin sudah lengkap; bila ada kekambuhan, catat sebagai pemeriksaan kekambuhan.',
    result: 'Lengkapi nomor lot dan hasil setiap zat.',
  },
  supervision: {
    tier: 'Pilih sasaran satu tingkat di bawah satuan kerja Anda; lengkapi tujuan, temuan, dan tenggat tindak lanjutnya.',
  },
  prison: { orientation: 'Catat dengan tanggal setelah masa pengenalan lingkungan berakhir.' },
  qol: {
    complete: 'Lengkapi butir yang kosong bersama klien.',
    'final-not-early': 'Ukur kembali mulai tanggal yang diminta.',
    pair: 'Periksa pengukuran yang sudah ada sebelum mencatat yang baru.',
  },
  outcome: {
    prerequisites: 'Lengkapi yang belum ada, lalu nilai outcome kembali.',
    officer: 'Mintalah petugas pascarehabilitasi mencatatnya.',
  },
  report: {
    frozen: 'Susun koreksi bernomor; laporan yang sudah diterima tetap seperti semula.',
  },
};
