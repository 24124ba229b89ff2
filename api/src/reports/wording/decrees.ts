/** What the annex to the decrees of the agents says. */
export const words = {
  title: 'Lampiran: Daftar Agen Pemulihan yang Ditetapkan',
  unit: 'Satuan kerja',
  on: 'Keadaan pada tanggal',
  count: 'Jumlah agen bertugas',
  basis:
    'Dasar: “Agen Pemulihan ditetapkan berdasarkan Surat Keputusan Kepala Desa/Lurah dan ditembuskan kepada Kepala BNNP atau BNNKab/Kota.” Juknis Pasca Rehabilitasi 2019, Bab III.A.3.a.2, l.383.',
  head: ['Nama dan unsur', 'Desa/kelurahan', 'Nomor SK', 'Tanggal SK', 'Tembusan', 'Klien'],
  copied: 'sudah',
  notCopied: 'belum',
  load: (clients: number, most: number) => `${clients}/${most}`,
  none: 'Belum ada agen pemulihan yang bertugas.',
  signed: (unit: string) => `Mengetahui,\nKepala ${unit}`,
  foot: 'Rahasia: memuat data pribadi agen pemulihan. Hanya untuk keperluan dinas.',
};
