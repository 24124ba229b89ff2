/** Visits. */
export const visits = {
  title: 'Kunjungan',
  empty: 'Belum ada kunjungan yang dicatat.',
  record: 'Catat kunjungan',
  recorded: 'Kunjungan dicatat dalam rapor pemulihan.',
  one: 'Kunjungan %{day}',
  how: 'Cara dan sumber',
  modeHelp: {
    DIRECT: 'Bertatap muka dengan klien.',
    INDIRECT: 'Melalui pihak ketiga atau media komunikasi.',
  },
  announcedHelp: 'Klien diberi tahu rencana kunjungan sebelum atau pada hari itu.',
  statusHelp: {
    RECOVERING: 'Tidak menggunakan narkoba.',
    SLIP: 'Menggunakan satu kali, segera menyadari, dan mencari bantuan.',
    LAPSE: 'Menggunakan lebih dari satu kali.',
    RELAPSE: 'Muncul kembali gejala adiksi.',
  },
  needsNone: 'Biarkan kosong bila tidak ada kebutuhan.',
  noteHelp: 'Perkembangan, hambatan, dan dukungan yang dibutuhkan.',
  noNeeds: 'Tidak ada',
  known: 'Kunjungan ini dicatat pada kejadian yang masih ditangani, diketahui %{day}.',
};
