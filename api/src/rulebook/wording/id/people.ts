/** Recovery agents and officers (pelaksana). */
export const people = {
  'agent.category': {
    title: 'Unsur agen pemulihan',
    explanation:
      'Agen pemulihan berasal dari unsur masyarakat yang disebut pedoman, atau dari unsur lain yang disebutkan namanya.',
    refused:
      'Unsur agen tercatat {found}, yang harus termasuk daftar ini dan disebutkan bila lainnya: {required}. Yang belum ada: {missing}.',
  },
  'agent.criteria': {
    title: 'Kriteria minimal agen pemulihan',
    explanation: 'Setiap kriteria minimal agen pemulihan (huruf a sampai k) dinyatakan terpenuhi oleh petugas.',
    refused: 'Baru {found} dari {required} kriteria yang dinyatakan terpenuhi. Yang belum: {missing}.',
  },
  'agent.recommendation': {
    title: 'Rekomendasi dan seleksi agen',
    explanation:
      'Agen pemulihan direkomendasikan kepala desa/lurah atau tokoh masyarakat dan diseleksi BNNP atau BNNK.',
    refused: 'Agen belum direkomendasikan atau diseleksi. Yang belum ada: {missing}.',
  },
  'agent.decree': {
    title: 'Surat keputusan kepala desa atau lurah',
    explanation:
      'Agen pemulihan ditetapkan dengan surat keputusan kepala desa/lurah yang bernomor, bertanggal, dan ditembuskan kepada kepala BNNP atau BNNK.',
    refused: 'Surat keputusan penetapan agen belum lengkap. Yang belum ada: {missing}.',
  },
  'agent.domicile': {
    title: 'Agen tinggal di wilayah tugas',
    explanation: 'Agen pemulihan berdomisili tetap di desa/kelurahan tempat tugasnya.',
    refused: 'Agen berdomisili di desa/kelurahan {found}, sedangkan wilayah tugasnya {required}.',
  },
  'agent.briefing': {
    title: 'Pembekalan agen pemulihan',
    explanation:
      'Sebelum penugasan pertama, agen telah mengikuti pembekalan sekurang-kurangnya selama jam pelajaran yang ditetapkan, dengan semua materinya.',
    refused:
      'Pembekalan agen tercatat {found} jam pelajaran dari sekurang-kurangnya {required}. Materi yang belum diterima: {missing}.',
  },
  'agent.caseload': {
    title: 'Jumlah klien tiap agen',
    explanation: 'Jumlah klien aktif yang didampingi seorang agen pemulihan tidak melebihi batas pedoman.',
    refused:
      'Agen sudah mendampingi {found} klien aktif; paling banyak {required}. Pilih agen lain, atau mintakan pengecualian.',
  },
  'assignment.domicile': {
    title: 'Agen di desa klien',
    explanation: 'Klien didampingi agen pemulihan yang bertugas di desa/kelurahan tempat klien berdomisili.',
    refused: 'Agen bertugas di desa/kelurahan {found}, sedangkan klien berdomisili di {required}.',
  },
  'assignment.acceptance': {
    title: 'Agen diterima klien dan keluarga',
    explanation: 'Klien dan keluarganya menerima agen pemulihan yang ditugaskan.',
    refused: 'Agen belum diterima. Penerimaan yang belum ada: {missing}.',
  },
  'assignment.first-contact': {
    title: 'Kontak pertama',
    explanation:
      'Agen segera menghubungi klien setelah ditugaskan; lewat batas hari yang kami tetapkan dinyatakan terlambat.',
    refused: 'Belum ada kontak pertama dengan klien dalam waktu yang ditentukan.',
  },
  'assignment.handover': {
    title: 'Serah terima klien',
    explanation: 'Penetapan agen diakhiri setelah setiap klien aktifnya mempunyai agen atau petugas pengganti.',
    refused:
      'Baru {found} dari {required} klien aktif yang diserahkan. Tentukan agen atau petugas pengganti bagi yang lain.',
  },
  'officer.employment': {
    title: 'Kepegawaian petugas',
    explanation:
      'Petugas pascarehabilitasi adalah ASN atau tenaga kontrak di BNNP atau BNNK yang ditetapkan oleh kepalanya.',
    refused: 'Petugas belum memenuhi syarat kepegawaian. Yang belum terpenuhi: {missing}.',
  },
  'officer.training': {
    title: 'Peningkatan kemampuan petugas',
    explanation:
      'Petugas mengikuti peningkatan kemampuan selama jam pelajaran yang ditetapkan, dengan materi dasar dan materi inti.',
    refused: 'Pelatihan petugas tercatat {found} jam pelajaran dari {required}. Materi yang belum diterima: {missing}.',
  },
  'training.refresher': {
    title: 'Penyegaran pelatihan',
    explanation: 'Petugas yang sudah dilatih mengikuti penyegaran dalam waktu yang kami tetapkan.',
    refused: 'Penyegaran pelatihan belum tercatat dalam waktunya ({found} dari {required}).',
  },
  'assessor.whoqol-training': {
    title: 'Pelatihan WHOQOL',
    explanation: 'Pengisian WHOQOL dilaksanakan petugas yang telah mengikuti pelatihan mengenai WHOQOL.',
    refused: 'WHOQOL belum dapat dilaksanakan oleh orang ini. Yang belum terpenuhi: {missing}.',
  },
  'officer.only': {
    title: 'Wewenang petugas',
    explanation:
      'Pemeriksaan urin, pengukuran kualitas hidup, outcome, serta penanganan lapse dan relapse dilakukan petugas; agen mencatat pemantauan, pendampingan, rujukan, dan penanganan slip.',
    refused: 'Ini dicatat oleh {found}; yang berwenang: {required}.',
  },
};
