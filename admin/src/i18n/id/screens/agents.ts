/** Recovery agents. */
export const agents = {
  title: 'Agen pemulihan',
  empty: 'Belum ada agen pemulihan. Daftarkan calon yang direkomendasikan kepala desa/lurah atau tokoh masyarakat.',
  register: 'Daftarkan calon agen',
  registered: 'Calon agen terdaftar.',
  outOf: '%{count} dari %{most}',
  hoursOutOf: '%{count} dari %{most} JP',
  person: 'Nama',
  clients: 'Klien',
  briefing: 'Pembekalan',
  assign: {
    label: 'Tugaskan agen',
    change: 'Ganti agen',
    done: 'Agen ditugaskan.',
    near: 'Agen di desa/kelurahan klien',
    none: 'Belum ada agen di desa/kelurahan ini.',
    wider: 'Tampilkan agen dari desa/kelurahan lain',
    noneAround: 'Tidak ada agen lain di kabupaten/kota ini.',
  },
};
