/** What a document says besides. */
export const words = {
  board: 'BADAN NARKOTIKA NASIONAL REPUBLIK INDONESIA',
  title: { MONTHLY: 'Laporan Bulanan Pascarehabilitasi', QUARTERLY: 'Laporan Pascarehabilitasi' },
  correction: 'koreksi',
  number: 'Nomor',
  unnumbered: 'Belum bernomor (belum diterima)',
  period: 'Periode',
  sentOn: 'Tanggal dikirim',
  acceptedOn: 'Tanggal diterima',
  notFrozen: 'Konsep: angka dapat berubah sampai laporan diterima.',
  count: 'Jumlah',
  shares: 'Asal angka menurut satuan kerja',
  sharesSay:
    'Jumlah provinsi dapat berbeda dari jumlah laporan BNNK karena klien sendiri, laporan yang belum diterima, catatan susulan, dan klien yang pindah dalam periode ini: dihitung di kedua satuan kerja, tetapi sekali dalam jumlah provinsi.',
  unit: 'Satuan kerja',
  origin: 'Keterangan',
  reported: 'Klien menurut laporan',
  recorded: 'Klien menurut catatan',
  gaps: 'Yang kurang saat dikirim',
  complete: 'Tidak ada yang kurang.',
  page: 'Halaman',
};
