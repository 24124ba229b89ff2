/** What the evidence pays. */
export const payables = {
  title: 'Pembayaran dari bukti',
  about: 'Setiap bukti membayar satu baris standar biaya satu kali; yang tidak membayar disebutkan alasannya.',
  aboutAgent: 'Yang akan Anda terima, dan berdasarkan apa.',
  empty: 'Belum ada bukti yang ditarik dari catatan kegiatan.',
  derive: 'Tarik dari catatan',
  derived: 'Bukti sudah ditarik dari catatan kegiatan.',
};

/** Claims of a month. */
export const claims = {
  about: 'Pembayaran satu bulan yang diajukan bersama. Yang mengajukan tidak menyetujui.',
  empty: 'Belum ada klaim.',
  open: 'Ajukan klaim',
  opened: 'Klaim diajukan.',
  vendorHelp: 'Isi bila klaim hanya untuk belanja dari satu penyedia.',
  everybody: 'Semua penerima',
  payee: 'Penerima',
  holds: 'Isi klaim',
  approve: 'Setujui',
  reject: 'Tolak',
  pay: 'Catat pembayaran',
};

/** Prices of the standard. */
export const prices = {
  about: 'Harga satuan menurut tahun dan wilayah. Yang diragukan tidak dipakai sampai ditetapkan.',
  empty: 'Belum ada harga.',
  country: 'Nasional',
};

/** The absorption. */
export const budgets = {
  title: 'Realisasi anggaran',
  about: 'Rencana yang disetujui dan yang terjadi menurut bukti, untuk satuan kerja ini dan yang di bawahnya.',
  by: 'Menurut',
  without: 'Belum ditentukan',
  flags: 'Perlu diperhatikan',
  sum: 'Jumlah',
};
