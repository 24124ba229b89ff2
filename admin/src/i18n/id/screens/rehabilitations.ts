/** Rehabilitations. */
export const rehabilitations = {
  title: 'Rehabilitasi',
  record: 'Catat rehabilitasi',
  recorded: 'Rehabilitasi dicatat.',
  none: 'Belum ada rehabilitasi yang dicatat.',
  returnedHelp: 'Masa layanan terhitung sejak tanggal ini.',
  returned: 'Kembali ke keluarga/masyarakat %{day}',
  running: 'masih berjalan',
};
