/** Units as the administrator keeps them. */
export const units = {
  title: 'Satuan kerja',
  empty: 'Belum ada satuan kerja.',
  add: 'Tambah satuan kerja',
  change: 'Ubah satuan kerja',
  numberHelp: '0–9999; menjadi awal kode klien, dan tidak berubah lagi',
  regenciesHint: 'Ketik paling sedikit 3 huruf nama kabupaten/kota',
  accounts: 'Akun di satuan kerja ini',
  below: 'Satuan kerja di bawahnya',
};
