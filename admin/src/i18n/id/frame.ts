/** The frame around every screen: rooms, bar, session, start, footer. */
export const frame = {
  brand: 'Pulih',
  rooms: {
    home: 'Beranda',
    today: 'Hari ini',
    clients: 'Klien',
    activities: 'Kegiatan',
    agents: 'Agen & Petugas',
    reports: 'Laporan',
    supervision: 'Supervisi',
    budgets: 'Anggaran',
    network: 'Wilayah & Jejaring',
    guideline: 'Pedoman',
    settings: 'Pengaturan',
  },
  menu: {
    home: 'Beranda',
    clients: 'Daftar klien',
    myClients: 'Klien saya',
    profile: 'Akun saya',
    about: 'Tentang Pulih',
    explorer: 'Penjelajah API',
  },
  bar: {
    language: 'Bahasa',
    dark: 'Tampilan gelap',
    light: 'Tampilan terang',
    account: 'Akun saya',
    menu: 'Menu',
  },
  demo: 'Data sintetis: orang dan kejadian rekaan.',
  footer: {
    regions: 'Data wilayah: idn-area-data (ODbL)',
    about: 'Tentang dan sumber',
  },
  session: {
    ended: 'Sesi Anda berakhir',
    kept: 'Yang sudah Anda ketik tetap di halaman ini. Masuk lagi untuk melanjutkan.',
    again: 'Masuk lagi',
    leave: 'Keluar',
  },
  start: {
    problem: 'Pulih belum dapat dibuka',
    again: 'Coba lagi',
    leave: 'Keluar dan masuk dengan akun lain',
  },
  explorer: { title: 'Pulih API' },
  api: {
    offline: 'Tidak ada sambungan ke Pulih. Periksa jaringan lalu coba lagi.',
    unreachable: 'Server Pulih sedang tidak dapat menjawab. Coba lagi sebentar.',
  },
};
