/** Duties: what the guideline asks for, and where it stands. */
export const duties = {
  title: 'Kewajiban',
  about: 'Yang diminta pedoman dari setiap klien, agen, petugas, dan desa/kelurahan, dan sudah sampai mana.',
  empty: 'Tidak ada kewajiban yang tercatat.',
  asks: 'Yang diminta',
  of: 'Untuk',
  done: 'dilakukan %{day}',
  overdueByRule: 'Terlambat menurut aturan',
  noneOverdue: 'Tidak ada kewajiban yang terlambat.',
  ofClients: 'Menyangkut %{count} klien',
  ofNoClient: 'Kewajiban satuan kerja',
  none: 'Tidak ada yang perlu dilakukan hari ini.',
};
