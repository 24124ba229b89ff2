/** Rehabilitations. */
export const rehabilitations = {
  title: 'Rehabilitasi',
  record: 'Catat rehabilitasi',
  recorded: 'Rehabilitasi dicatat.',
  none: 'Belum ada rehabilitasi yang dicatat.',
  returnedHelp: 'Masa layanan terhitung sejak tanggal ini.',
  returned: 'Kembali ke keluarga/masyarakat %{day}',
  running: 'masih berjalan',
  /** What was used before it. */
  use: {
    title: 'Riwayat penggunaan',
    help: 'Dari asesmen lembaga rehabilitasi, untuk rekapitulasi PP 25/2011 Pasal 18. Yang belum diketahui dikosongkan. Data kesehatan: tidak terlihat oleh agen pemulihan.',
    keep: 'Isi riwayat penggunaan',
    change: 'Perbaiki riwayat penggunaan',
    kept: 'Riwayat penggunaan disimpan.',
    none: 'Riwayat penggunaan belum dicatat.',
    gaps: 'Belum dicatat: %{what}.',
    substancesHelp: 'Pilih zat utama lebih dulu.',
    monthsHelp: 'Dalam bulan: 3 tahun 6 bulan = 42.',
    routesHelp: 'Semua cara yang pernah dipakai.',
    diagnosisHelp: 'F10.0 sampai F19.9; mis. F15.2 (stimulan lain, sindrom ketergantungan).',
    length: '%{years} tahun %{months} bulan',
    years: '%{years} tahun',
    months: '%{months} bulan',
  },
};
