/** Recovery records handed in each month. */
export const recoveryRecords = {
  title: 'Rapor bulanan',
  short: 'Rapor',
  about: 'Rapor pemulihan setiap klien diserahkan agen kepada petugas setiap bulan.',
  empty: 'Tidak ada klien yang mengikuti pascarehabilitasi pada bulan ini.',
  handIn: 'Serahkan rapor',
  handedIn: 'Rapor diserahkan.',
  of: '%{client}, %{month}',
  noHomeVisit: 'Belum ada kunjungan rumah langsung pada bulan ini.',
  inShort: '%{visits} pemantauan (%{homeVisits} di rumah) · %{activities} pendampingan · %{meetings} pertemuan',
};
