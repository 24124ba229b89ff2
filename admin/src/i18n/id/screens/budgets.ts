/** What the evidence pays. */
export const payables = {
  title: 'Pembayaran dari bukti',
  about: 'Setiap bukti membayar satu baris standar biaya satu kali; yang tidak membayar disebutkan alasannya.',
  titleAgent: 'Yang Anda terima',
  aboutAgent: 'Honor dan biaya yang menjadi hak Anda sebagai agen pemulihan, dan alasannya.',
  emptyAgent: 'Belum ada catatan yang dibayarkan kepada Anda.',
  more: 'Lihat rinciannya',
  agent: { B1: 'Honor memandu pertemuan', B3: 'Biaya rapor bulanan' },
  received: {
    paid: 'Sudah dibayar tahun %{year}',
    onItsWay: 'Sedang diproses',
    notClaimed: 'Belum diajukan petugas',
  },
  empty: 'Belum ada bukti yang ditarik dari catatan kegiatan.',
  derive: 'Tarik dari catatan',
  derived: 'Bukti sudah ditarik dari catatan kegiatan.',
  hourly: 'Catatan ditarik otomatis setiap jam.',
  last: 'Ditarik otomatis setiap jam; terakhir %{at}: %{came}.',
  came: {
    added: '%{count} bukti baru',
    changed: '%{count} dinilai ulang',
    reversed: '%{count} dibatalkan',
    undone: '%{count} sudah dibayar tetapi buktinya dikoreksi',
    misbooked: '%{count} sudah dibayar tetapi buktinya kini termasuk baris atau tahun lain',
    nothing: 'tidak ada perubahan',
  },
};

/** What is still to come. */
export const coming = {
  about:
    'Yang akan dibayar karena kewajiban yang masih akan datang bagi klien yang sedang didampingi, dan karena bukti yang masih menunggu laporan bulanan diterima. Pertemuan dan perjalanan menyebut salah satu kliennya.',
  empty: 'Tidak ada lagi yang diperkirakan dibayar pada tahun ini.',
  of: 'Untuk',
};

/** Claims of a month. */
export const claims = {
  about: 'Pembayaran satu bulan yang diajukan bersama. Yang mengajukan tidak menyetujui.',
  empty: 'Belum ada klaim.',
  open: 'Ajukan klaim',
  opened: 'Klaim diajukan.',
  openEach: 'Ajukan per penerima',
  openedEach: 'Klaim setiap penerima diajukan.',
  vendorEach: 'Nama penyedia, bila belanja bulan itu ikut diajukan. Kosongkan bila belum.',
  each: '%{count} klaim',
  vendorHelp: 'Isi bila klaim hanya untuk belanja dari satu penyedia.',
  everybody: 'Semua penerima',
  payee: 'Penerima',
  holds: 'Isi klaim',
  approve: 'Setujui',
  reject: 'Tolak',
  pay: 'Catat pembayaran',
  several: '%{count} klaim, seluruhnya %{rupiah}. Diproses semuanya, atau tidak satu pun.',
  mixed:
    'Pilih klaim dengan status yang sama: semuanya diajukan, atau semuanya disetujui. Saring menurut status untuk memproses sekaligus.',
  whole: 'Semua %{count} klaim orang lain pada saringan ini',
  list: { pdf: 'Daftar pembayaran bulan ini (PDF)', xlsx: 'Daftar pembayaran bulan ini (Excel)' },
  attach: { RECEIPT: 'Lampirkan kuitansi', ATTENDANCE: 'Lampirkan daftar hadir' },
  attached: 'Bukti dilampirkan.',
  attachHelp:
    'PDF, PNG, atau JPEG, paling besar 20 MB. Kuitansi dapat dibuka juga oleh satuan kerja di atas yang menyetujui, jadi jangan memuat nama klien; daftar hadir hanya dapat dibuka satuan kerja ini.',
  filesAbove:
    'Kuitansi dapat dibuka oleh yang menyetujui. Daftar hadir memuat nama klien dan hanya dapat dibuka satuan kerjanya.',
  left: '%{count} bukti (%{rupiah}) keluar dari klaim ini karena catatannya dikoreksi, dan dapat diajukan lagi menurut catatan yang benar. Tolak klaim ini, lalu ajukan lagi.',
  leftSee: 'Lihat yang keluar',
  given: 'Klaim ini ditolak. Isinya tersimpan di sini seperti waktu diajukan; buktinya dapat diajukan lagi.',
  noFiles: 'Belum ada lampiran.',
  receipt: 'Unduh',
};

/** Prices of the standard. */
export const prices = {
  about: 'Harga satuan menurut tahun dan wilayah. Yang diragukan tidak dipakai sampai ditetapkan.',
  empty: 'Belum ada harga.',
  country: 'Nasional',
  add: 'Tambah harga',
  settle: 'Tetapkan',
  import: 'Impor daftar harga',
  importHelp:
    'CSV atau XLSX dengan kolom item, tahun, kode wilayah, rupiah, status, dan sumber. Masuk semuanya, atau tidak satu pun selama ada baris bermasalah.',
  read: 'Daftar harga sudah dibaca.',
  result: '%{rows} baris dibaca: %{added} ditambahkan, %{already} sudah ada.',
  problem: 'Baris %{row}, %{column}: %{message}',
  close: 'Tutup',
  missing: 'Harga tahun %{year} belum ada untuk: %{lines}. Bukti pada baris ini belum dapat dibayar.',
  sourceHelp: 'Dokumen tempat harga ini tertulis, dengan nomor dan halamannya.',
  areaHelp: 'Provinsi atau kabupaten/kota. Kosongkan bila berlaku nasional.',
};

/** The absorption. */
export const budgets = {
  title: 'Realisasi anggaran',
  about: 'Rencana yang disetujui dan yang terjadi menurut bukti, untuk satuan kerja ini dan yang di bawahnya.',
  by: 'Menurut',
  without: 'Belum ditentukan',
  flags: 'Perlu diperhatikan',
  sum: 'Jumlah',
  byTitle: 'Realisasi per %{by}',
  months: 'Bukti dan prognosis per bulan',
  outlook: 'Realisasi dan prognosis %{year}',
  outlookHelp:
    'Prognosis dihitung dari kewajiban yang masih akan datang bagi klien yang sedang didampingi dan bukti yang menunggu laporan bulanan diterima, dengan harga yang berlaku. Klien yang baru akan terdaftar belum terhitung.',
  million: '%{count} jt',
  allUnits: 'Semua satuan kerja',
  print: 'Cetak',
  standard: 'Baris A1 sampai C5 pada lampiran Juknis, dengan harga untuk satuan kerja Anda.',
};

/** Plans of the year. */
export const plans = {
  about: 'Rencana anggaran satuan kerja per tahun dan sumber dana, dihitung dengan rumus pada lampiran Juknis.',
  empty: 'Belum ada rencana anggaran.',
  called: 'RAB %{year}, revisi %{revision}',
  revision: 'Revisi %{revision}',
  draft: 'Susun RAB',
  revise: 'Susun revisi',
  keep: 'Simpan RAB',
  kept: 'RAB tersimpan sebagai rancangan.',
  what: 'Untuk apa',
  counts: 'Dasar perhitungan',
  countsHelp:
    'Isi jumlah yang direncanakan. Usulan dihitung dari layanan 12 bulan terakhir dan klien yang sedang didampingi.',
  takeProposal: 'Pakai usulan',
  proposed: 'Usulan beban layanan: %{count}',
  lines: 'Rincian menurut rumus',
  quantityOf: 'Volume %{line}',
  whyOf: 'Alasan volume %{line} berbeda dari rumus',
  annex: 'Lampiran Juknis',
  over: 'Melebihi pagu',
  left: 'Sisa pagu',
  missing: 'Harga belum ada',
  missingOf: '%{smart_count} baris belum terhitung karena harganya belum ada',
  revisions: 'Perbandingan revisi',
  submit: 'Ajukan RAB',
  approve: 'Setujui RAB',
  giveBack: 'Kembalikan RAB',
  giveCeiling: 'Tetapkan pagu',
  download: { pdf: 'Unduh RAB (PDF)', xlsx: 'Unduh RAB (Excel)' },
  proposal: { pdf: 'Usulan (PDF)', xlsx: 'Usulan (Excel)' },
};
