import type { Language } from '../ground/context.js';

const id = {
  brand: 'Pulih',
  tagline: 'Sistem informasi pascarehabilitasi',
  promise: 'Mendampingi klien sejak selesai rehabilitasi sampai pulih, sesuai petunjuk teknis.',
  signIn: 'Masuk',
  welcome: 'Masuk ke Pulih',
  username: 'Nama pengguna',
  password: 'Kata sandi',
  show: 'Tampilkan',
  hide: 'Sembunyikan',
  wrong: 'Nama pengguna atau kata sandi salah.',
  tooOften: 'Terlalu banyak percobaan. Coba lagi dalam {minutes} menit.',
  forgotten: 'Lupa kata sandi? Hubungi admin satuan kerja Anda.',
  demo: 'Akun demo',
  demoHint: 'Data di sini rekaan. Pilih akun untuk mengisi formulir.',
  expired: 'Halaman masuk ini sudah kedaluwarsa.',
  expiredHint: 'Buka Pulih sekali lagi untuk masuk.',
  failed: 'Permintaan masuk tidak dapat dilanjutkan.',
  signOut: 'Keluar',
  signOutAsk: 'Keluar dari Pulih?',
  signOutHint: 'Simpan pekerjaan Anda terlebih dahulu.',
  stay: 'Tetap masuk',
  signedOut: 'Anda sudah keluar.',
  open: 'Buka Pulih',
  otherLanguage: 'English',
  roles: {
    ADMINISTRATOR: 'Administrator',
    SUPERVISOR: 'Pembina',
    OFFICER: 'Petugas',
    AGENT: 'Agen pemulihan',
    ANALYST: 'Analis',
    PARTNER: 'Mitra',
  },
};

const en: typeof id = {
  brand: 'Pulih',
  tagline: 'Information system for post-rehabilitation',
  promise: 'With every client from the end of rehabilitation to recovery, as the guideline asks.',
  signIn: 'Sign in',
  welcome: 'Sign in to Pulih',
  username: 'Username',
  password: 'Password',
  show: 'Show',
  hide: 'Hide',
  wrong: 'The username or the password is wrong.',
  tooOften: 'Too many attempts. Try again in {minutes} minutes.',
  forgotten: 'Forgotten your password? Ask the administrator of your unit.',
  demo: 'Demo accounts',
  demoHint: 'The data here are made up. Choose an account to fill in the form.',
  expired: 'This sign-in page has expired.',
  expiredHint: 'Open Pulih once more to sign in.',
  failed: 'The request to sign in cannot go on.',
  signOut: 'Sign out',
  signOutAsk: 'Sign out of Pulih?',
  signOutHint: 'Save your work first.',
  stay: 'Stay signed in',
  signedOut: 'You are signed out.',
  open: 'Open Pulih',
  otherLanguage: 'Bahasa Indonesia',
  roles: {
    ADMINISTRATOR: 'Administrator',
    SUPERVISOR: 'Supervisor',
    OFFICER: 'Officer',
    AGENT: 'Recovery agent',
    ANALYST: 'Analyst',
    PARTNER: 'Partner',
  },
};

/** What the sign-in pages say. */
export const words: Record<Language, typeof id> = { id, en };

/** The language of a sign-in page: the one chosen, else the one the app asked for, else Indonesian. */
export function languageIn(...asked: unknown[]): Language {
  const first = asked.find((one): one is string => typeof one === 'string' && /^(id|en)\b/i.test(one));
  return first && /^en/i.test(first) ? 'en' : 'id';
}
