/** Programme months and their visits. */
export const programmeMonths = {
  title: 'Kunjungan bulanan',
  about: 'Bulan program yang sudah berakhir dan kunjungan rumahnya; minimal satu kali setiap bulan.',
  empty: 'Tidak ada bulan program yang cocok.',
  notVisited: 'Belum dikunjungi',
  month: 'Bulan %{month}',
};
