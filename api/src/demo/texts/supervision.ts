import type { SupervisionPurpose } from '../../guideline/parameters/supervision.js';

interface Notes {
  inOrder: string;
  wanted: string;
  task: string;
}

/** What supervision finds of each purpose in the demo world. */
export const supervisionNotes: Record<SupervisionPurpose, Notes> = {
  TASKS_AND_DOCUMENTATION: {
    inOrder: 'Pembagian tugas jelas; rapor pemulihan diisi setiap bulan (contoh).',
    wanted: 'Sebagian rapor pemulihan bulan lalu belum diserahkan (contoh).',
    task: 'Lengkapi rapor pemulihan yang belum diserahkan (contoh).',
  },
  REFERRAL_NETWORK: {
    inOrder: 'Daftar fasilitas mutakhir dan koordinasi berjalan (contoh).',
    wanted: 'Koordinasi dengan puskesmas belum dilakukan sejak awal tahun (contoh).',
    task: 'Adakan rapat koordinasi dengan puskesmas dan perbarui daftar fasilitas (contoh).',
  },
  COVERAGE_AND_NEW_CLIENTS: {
    inOrder: 'Klien baru ditindaklanjuti dalam dua minggu (contoh).',
    wanted: 'Ada klien selesai rehabilitasi yang belum didaftarkan (contoh).',
    task: 'Hubungi klien yang belum menjadi peserta dan catat hasilnya (contoh).',
  },
  GUIDING_ACTIVITIES: {
    inOrder: 'Kunjungan rumah dan pertemuan kelompok sesuai jadwal (contoh).',
    wanted: 'Pertemuan kelompok belum mencapai kuorum dua kali berturut-turut (contoh).',
    task: 'Jadwalkan pertemuan gabungan dengan desa terdekat (contoh).',
  },
  DEVIATIONS_FROM_PRINCIPLES: {
    inOrder: 'Tidak ditemukan penyimpangan; kerahasiaan klien dijaga (contoh).',
    wanted: 'Buku catatan klien disimpan di tempat terbuka (contoh).',
    task: 'Simpan catatan klien dalam lemari terkunci dan ingatkan kembali semua agen (contoh).',
  },
  TEAMWORK_AND_ADMINISTRATION: {
    inOrder: 'Berkas administrasi lengkap; tim bertemu setiap bulan (contoh).',
    wanted: 'Tanda terima kegiatan belum lengkap (contoh).',
    task: 'Lengkapi tanda terima kegiatan triwulan ini (contoh).',
  },
};
