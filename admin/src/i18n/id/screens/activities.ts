/** Mentoring activities; the topics are the guideline's examples (Juknis 2019, l.551–552, l.556, l.559, l.569–572, l.585–590, l.620). */
export const activities = {
  title: 'Pendampingan',
  empty: 'Belum ada pendampingan yang dicatat.',
  record: 'Catat pendampingan',
  recorded: 'Pendampingan dicatat dalam rapor pemulihan.',
  one: '%{kind}, %{day}',
  topicHelp: 'Pilih contoh dari pedoman, atau tulis sendiri.',
  inGroup: 'Bersama kelompok',
  alone: 'Perorangan',
  noteHelp: 'Tanggapan klien dan tindak lanjut yang disepakati.',
  kindHelp: {
    KIE: 'Komunikasi, informasi, dan edukasi tentang narkoba dan pemulihan.',
    RELAPSE_PREVENTION: 'Mengenali tanda kekambuhan dan cara mencegahnya.',
    POSITIVE_ACTIVITY: 'Mengajak klien ikut kegiatan warga, agama, budaya, atau olahraga.',
    VOCATIONAL: 'Keterampilan untuk usaha produktif sesuai minat dan bakat.',
    FAMILY_SESSION: 'Bersama keluarga sebagai mitra pemulihan.',
    NETWORKING: 'Menghubungkan klien dengan lembaga dan warga yang dapat mendukung.',
    ASSISTANCE: 'Membantu klien mengenali kebutuhan dan menyusun rencana kegiatan.',
  },
  topics: {
    KIE: {
      harm: 'Dampak buruk narkoba',
      support: 'Dukungan keluarga dan masyarakat terhadap pemulihan',
    },
    RELAPSE_PREVENTION: {
      signs: 'Deteksi dini tanda-tanda kekambuhan',
      technique: 'Teknik mencegah kekambuhan',
      strengths: 'Potensi kekuatan dan hambatan mempertahankan kepulihan',
    },
    POSITIVE_ACTIVITY: {
      community: 'Kegiatan kemasyarakatan',
      religious: 'Kegiatan keagamaan',
      cultural: 'Kegiatan budaya',
      sport: 'Olahraga',
      skill: 'Keterampilan',
    },
    VOCATIONAL: {
      automotive: 'Otomotif',
      electronics: 'Servis alat-alat elektronik',
      crafts: 'Kerajinan tangan',
      multimedia: 'Multimedia',
      photography: 'Fotografi',
      farming: 'Pertanian dan peternakan',
    },
    FAMILY_SESSION: {
      feelings: 'Mengenali dan mengatasi rasa kecewa, malu, dan bersalah',
      home: 'Suasana keluarga yang mencegah kekambuhan',
      partner: 'Peran aktif keluarga sebagai mitra pemulihan',
    },
    NETWORKING: {
      health: 'Bidang kesehatan',
      training: 'Bidang pendidikan dan pelatihan',
      welfare: 'Bidang kesejahteraan',
      law: 'Bidang hukum',
    },
    ASSISTANCE: {
      needs: 'Identifikasi kebutuhan pascarehabilitasi',
      plan: 'Rencana kegiatan klien',
    },
  },
};
