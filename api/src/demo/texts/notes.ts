import type { Recovery } from '../../monitoring/words.js';
import type { ReferralNeed } from '../../guideline/parameters/referrals.js';

/** What a visit notes, by how the client stands. */
export const visitNotes: Readonly<Record<Recovery, readonly string[]>> = {
  RECOVERING: [
    'Kondisi stabil, sudah bekerja kembali di bengkel keluarga.',
    'Hubungan dengan keluarga membaik.',
    'Aktif dalam kegiatan karang taruna.',
    'Tidur masih terganggu, dianjurkan memeriksakan diri ke puskesmas.',
    'Mulai berjualan bersama istri.',
    'Menghindari teman lama; menghabiskan waktu di rumah ibadah.',
    'Masih mencari pekerjaan, perlu pelatihan.',
    'Keluarga mendukung, jadwal harian dijalankan.',
    'Sempat merasa cemas saat sendirian, tidak memakai.',
    'Kembali bersekolah dan mengikuti kejar paket C.',
  ],
  SLIP: [
    'Mengaku memakai satu kali saat bertemu teman lama dan segera menghubungi agen.',
    'Satu kali memakai setelah bertengkar; menyesal dan meminta bantuan.',
  ],
  LAPSE: [
    'Memakai lebih dari satu kali dalam dua minggu terakhir; bersedia bertemu petugas.',
    'Keluarga melaporkan beberapa kali memakai; rencana pemulihan ditinjau ulang.',
  ],
  RELAPSE: ['Gejala adiksi muncul kembali; disiapkan rujukan detoksifikasi dan rehabilitasi.'],
};

/** What an indirect visit notes. */
export const reports: readonly string[] = [
  'Menurut keluarga, klien sehat dan bekerja.',
  'Melalui telepon: tidak ada keluhan.',
  'Menurut tetangga, klien aktif di lingkungan.',
  'Membalas pesan, menyampaikan akan hadir dalam pertemuan kelompok.',
];

/** Why a client is referred, by need. */
export const referralReasons: Readonly<Record<ReferralNeed, string>> = {
  MEDICAL: 'Keluhan lambung dan gangguan tidur.',
  PSYCHOLOGICAL: 'Kecemasan yang mengganggu kegiatan sehari-hari.',
  SOCIAL: 'Belum memiliki dokumen kependudukan dan jaminan sosial.',
  SPIRITUAL: 'Meminta bimbingan rohani.',
  COUPLE_COUNSELLING: 'Hubungan suami istri belum pulih.',
  LEGAL_AID: 'Membutuhkan pendampingan hukum.',
  VOCATIONAL: 'Ingin mengikuti pelatihan kerja.',
  DETOXIFICATION: 'Gejala putus zat.',
  REHABILITATION: 'Kambuh, memerlukan rehabilitasi ulang.',
  COMMUNITY_BASED: 'Memerlukan dukungan pemulihan di desa/kelurahan.',
  PSYCHIATRIC: 'Memerlukan evaluasi dan obat dari dokter jiwa.',
};

/** What a receiver answers, or why a referral ended. */
export const answers = {
  ACCEPTED: ['Diterima, dijadwalkan pekan depan.', 'Diterima untuk layanan rawat jalan.'],
  DECLINED: ['Kuota penuh bulan ini.', 'Layanan sedang tidak tersedia.'],
  COMPLETED: [
    'Layanan selesai, tidak perlu kontrol.',
    'Pelatihan selesai dan bersertifikat.',
    'Kontrol tiga kali, membaik.',
  ],
  REVOKED: ['Klien memilih menunda.', 'Sudah tertangani oleh keluarga.'],
  WITHDRAWN: ['Klien mencabut persetujuan.'],
  EXPIRED: ['Tidak ada jawaban dari penerima.'],
} as const;
