/** Urine tests, quality of life and outcome (bimbingan lanjut). */
export const measuring = {
  'urine.examiner': {
    title: 'Pemeriksa urin',
    explanation: 'Pemeriksaan urin dilakukan oleh petugas pascarehabilitasi.',
    refused: 'Pemeriksaan urin dicatat oleh {found}; seharusnya oleh {required}.',
  },
  'urine.limit': {
    title: 'Jumlah pemeriksaan urin',
    explanation:
      'Jumlah pemeriksaan urin rutin dalam satu kepesertaan dibatasi, dan satu di antaranya disimpan untuk bulan program terakhir; selebihnya termasuk penanganan kekambuhan.',
    refused:
      'Sudah ada {found} pemeriksaan rutin; pada saat ini paling banyak {required} (sebelum bulan program terakhir, satu disimpan untuk bulan itu). Pemeriksaan tambahan dicatat pada kejadian kekambuhan.',
  },
  'urine.result': {
    title: 'Hasil pemeriksaan urin',
    explanation: 'Hasil dicatat untuk setiap zat, masing-masing satu kali, beserta nomor lot alat uji.',
    refused: 'Catatan hasil urin belum lengkap. Yang belum terpenuhi: {missing}.',
  },
  'urine.schedule': {
    title: 'Jadwal pemeriksaan urin',
    explanation: 'Urin diperiksa pada minggu yang disebut jadwal: di awal layanan dan pada bulan terakhir.',
    refused: 'Pemeriksaan urin pada waktu ini belum tercatat ({found} dari {required}).',
  },
  'qol.pair': {
    title: 'Satu pengukuran awal dan satu akhir',
    explanation:
      'Setiap kepesertaan mempunyai satu pengukuran kualitas hidup awal dan satu akhir; koreksi menggantikan, tidak menimpa.',
    refused: 'Pengukuran {found} sudah ada. Catat koreksi bila hasilnya perlu diperbaiki.',
  },
  'qol.schedule': {
    title: 'Jadwal pengukuran kualitas hidup',
    explanation: 'Kualitas hidup diukur pada minggu yang disebut jadwal: di awal layanan dan pada bulan terakhir.',
    refused: 'Pengukuran kualitas hidup pada waktu ini belum tercatat ({found} dari {required}).',
  },
  'qol.final-not-early': {
    title: 'Pengukuran akhir tidak terlalu awal',
    explanation: 'Pengukuran kualitas hidup akhir dilakukan paling cepat pada awal bulan program terakhir.',
    refused: 'Pengukuran akhir tertanggal {found}; paling cepat {required}.',
  },
  'qol.complete': {
    title: 'Kelengkapan formulir WHOQOL-BREF',
    explanation: 'Formulir dengan butir kosong melebihi batas tidak diberi nilai; butir yang kosong disebutkan.',
    refused: 'Formulir belum dapat dinilai. Butir yang kosong: {found}. Batas yang dipakai: {required}.',
  },
  'qol.good': {
    title: 'Kualitas hidup baik',
    explanation: 'Kualitas hidup baik bila nilai keempat domain mencapai nilai baik yang ditetapkan pedoman.',
    refused: 'Nilai domain terendah {found}; dinyatakan baik mulai {required}.',
  },
  'qol.improvement': {
    title: 'Peningkatan kualitas hidup',
    explanation: 'Nilai akhir tiap domain dibandingkan dengan nilai awalnya.',
    refused: 'Domain yang meningkat: {found}; yang diharapkan: {required}.',
  },
  'outcome.prerequisites': {
    title: 'Syarat penilaian outcome',
    explanation:
      'Penilaian outcome memerlukan pemeriksaan urin akhir yang sah, pengukuran kualitas hidup awal dan akhir, dan tidak ada kekambuhan yang masih terbuka.',
    refused: 'Outcome belum dapat dinilai. Yang belum terpenuhi: {missing}.',
  },
  'outcome.recovered': {
    title: 'Pulih',
    explanation: 'Klien dengan hasil urin akhir negatif dinyatakan PULIH; kualitas hidup dilaporkan di sampingnya.',
    refused: 'Hasil urin akhir positif: {found}.',
  },
  'outcome.officer': {
    title: 'Outcome dicatat petugas',
    explanation: 'Outcome dicatat oleh petugas dan dihitung oleh sistem, tidak diketik.',
    refused: 'Outcome dicatat oleh {found}; seharusnya oleh {required}.',
  },
  'outcome.schedule': {
    title: 'Jadwal penilaian outcome',
    explanation: 'Outcome dinilai sebagai langkah penutup bulan terakhir.',
    refused: 'Outcome belum dinilai ({found} dari {required}).',
  },
};
