/** About Pulih. */
export const about = {
  title: 'Tentang Pulih',
  purpose:
    'Pulih membantu BNN, BNNP, dan BNNK menjalankan pascarehabilitasi: mendampingi klien sejak selesai rehabilitasi sampai pulih, menurut petunjuk teknis. Setiap penolakan menyebutkan bunyi pedomannya.',
  open: 'Perangkat lunak terbuka, lisensi Apache 2.0.',
  guideline: 'Pedoman',
  guidelineText: 'Petunjuk Teknis Pelaksanaan Kegiatan Pasca Rehabilitasi, Badan Narkotika Nasional, 2019.',
  regions: 'Data wilayah',
  regionsText:
    'Nama dan kode provinsi, kabupaten/kota, kecamatan, dan desa/kelurahan berasal dari idn-area-data, dengan lisensi Open Database License (ODbL).',
  source: 'Sumber data wilayah',
  licence: 'Lisensi ODbL',
  whoqol: 'Kualitas hidup',
  whoqolText: 'Pengukuran memakai WHOQOL-BREF, © Organisasi Kesehatan Dunia (WHO).',
  demo: 'Data sintetis',
  demoText: 'Pemasangan ini berisi data rekaan untuk mencoba. Tidak ada orang sungguhan di dalamnya.',
};
