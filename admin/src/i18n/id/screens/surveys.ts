/** Satisfaction surveys. */
export const surveys = {
  title: 'Survei kepuasan',
  about: 'Penilaian klien atau keluarga pada akhir layanan.',
  empty: 'Belum ada survei kepuasan yang dicatat.',
  record: 'Catat survei kepuasan',
  recorded: 'Survei kepuasan dicatat.',
  one: 'Survei kepuasan, %{day}',
};
