/** What left the system. */
export const takeouts = {
  title: 'Ekspor dan unduhan',
  about:
    'Setiap daftar yang diekspor dan dokumen yang diunduh dari Pulih: oleh siapa, kapan, dan berapa baris. Kata yang diketik saat mencari tidak disimpan.',
  at: 'Waktu',
  empty: 'Belum ada daftar yang diekspor atau dokumen yang diunduh.',
  everything: 'Tanpa saringan',
  untold: 'tidak dicatat',
  count: '%{count} baris',
};
