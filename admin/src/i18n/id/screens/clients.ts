/** Clients. */
export const clients = {
  title: 'Klien',
  empty: 'Belum ada klien. Impor daftar atau daftarkan satu.',
  emptyAgent: 'Belum ada klien yang ditugaskan kepada Anda.',
  register: 'Daftarkan klien',
  registered: 'Klien terdaftar.',
  addContact: 'Tambah kontak keluarga',
  nikDigits: 'NIK terdiri dari 16 angka',
  nikMasked: 'Disimpan tersandi; setelah ini hanya tampil sebagian.',
  sexAge: 'L/P, umur',
  sexShort: { MALE: 'L', FEMALE: 'P' },
  pathwayShort: { VOLUNTARY: 'Sukarela', COMPULSORY: 'Wajib' },
  person: 'Nama atau inisial',
  enrollment: 'Kepesertaan',
  agent: 'Agen pemulihan',
  noAgent: 'Belum ada agen',
};
