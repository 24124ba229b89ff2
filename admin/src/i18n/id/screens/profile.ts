/** One's own account. */
export const profile = {
  title: 'Akun saya',
  look: 'Bahasa dan tampilan',
  kept: 'Pilihan ini disimpan di peramban ini.',
  password: 'Kata sandi',
  elsewhere: 'Kata sandi Anda dikelola oleh penyedia akun instansi; ganti di sana.',
  change: 'Ganti kata sandi',
  changed: 'Kata sandi diganti.',
  again: 'Kata sandi baru, sekali lagi',
  notSame: 'Tidak sama dengan kata sandi baru',
  passwordHelp: 'Sekurang-kurangnya 12 huruf; kalimat pendek mudah diingat',
};
