/** Area maps of villages. */
export const areaMaps = {
  title: 'Pemetaan wilayah',
  about: 'Peta fisik, nonfisik, dan jaringan sosial setiap desa/kelurahan, dan kesiapannya sebelum layanan dimulai.',
  empty: 'Belum ada pemetaan wilayah yang dicatat.',
  record: 'Catat pemetaan',
  recorded: 'Pemetaan dicatat.',
  update: 'Lengkapi peta',
  made: 'Pembuatan dan kesiapan',
  network: 'Lihat jejaring rujukan satuan kerja',
  complete: { yes: 'Peta lengkap', no: 'Peta belum lengkap' },
  ready: { yes: 'Siap sebelum layanan', no: 'Belum siap' },
};
