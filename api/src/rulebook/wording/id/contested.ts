/** Both readings of what the guideline contradicts itself in, and the one taken. */
export const contested = {
  C1: {
    readingA: 'Pertemuan kelompok sekurang-kurangnya 3 klien (l.561).',
    readingB: 'Pertemuan dengan kehadiran minimal 4 klien (lampiran, l.862).',
    taken: '3 membuat pertemuan sah; 4 membuat biayanya dapat dibayarkan.',
  },
  C2: {
    readingA: 'Petugas melapor setiap triwulan (l.718).',
    readingB: 'Petugas melapor setiap bulan (l.777).',
    taken: 'Keduanya: kompilasi bulanan dan laporan triwulan.',
  },
  C3: {
    readingA: 'Layanan berlangsung minimal 4 bulan (l.179).',
    readingB: 'Layanan berlangsung 4 bulan (l.682).',
    taken: 'Dapat diselesaikan setelah 4 bulan; jadwalnya 4 bulan; perpanjangan diizinkan dan ditampilkan.',
  },
  C4: {
    readingA: 'Urin diperiksa jika diperlukan, sampai 2 kali dalam masa layanan (l.610).',
    readingB:
      'Jadwal memuat 2 pemeriksaan, outcome memerlukan satu, dan tiap tipe kekambuhan menambah satu (l.491, l.634, l.654).',
    taken:
      '2 pemeriksaan rutin terjadwal, satu di antaranya disimpan untuk bulan terakhir; pemeriksaan kekambuhan di luar itu.',
  },
  C5: {
    readingA: 'Klien atau keluarga mengikuti 2 pertemuan pada bulan 1–3 (l.567).',
    readingB: 'Lampiran menganggarkan 2 snack untuk pendampingan dan 2 untuk bimbingan lanjut (l.852, l.862).',
    taken: '2 pertemuan; 2 snack lainnya untuk rapat jejaring bulan 4 (catatan l.863).',
  },
  C6: {
    readingA: 'Biaya pelaporan diberikan satu kali (l.853).',
    readingB: 'Biaya pelaporan diberikan tiap klien per bulan (baris yang sama, l.853).',
    taken: 'Tiap klien per bulan.',
  },
  C7: {
    readingA: 'Tes urin negatif adalah indikator "PULIH" (l.634).',
    readingB: 'Hasil positif tidak diatur.',
    taken: 'Hasil akhir positif berarti belum pulih; pengakhiran lain bukan outcome.',
  },
  C8: {
    readingA: 'Peningkatan dibagi dengan nilai awal (l.642).',
    readingB: 'Nilai awal 0 mungkin terjadi, dan tidak ada pembagian dengan 0.',
    taken: 'Pada nilai awal 0 tidak ada rasio; dinyatakan meningkat bila nilai akhir di atas 0.',
  },
  C9: {
    readingA: 'Honor paling tinggi sebesar UMP/UMK wilayah (l.864).',
    readingB: 'Honor paling tinggi Rp 3.000.000 (l.864), yang dilampaui UMP 2020 sepuluh provinsi.',
    taken: 'Yang lebih rendah: UMP/UMK wilayah dan tahun itu, atau Rp 3.000.000.',
  },
  C10: {
    readingA: 'Slip adalah penggunaan yang cepat disadari dan segera diikuti permintaan bantuan (l.650).',
    readingB:
      'Penggunaan pertama tanpa mencari atau mendapat pertolongan juga disebut slip, dan dapat menjadi lapse (l.659).',
    taken:
      'Satu kali menggunakan tanpa mencari bantuan cocok dengan keduanya; petugas memilih slip atau lapse, dan langkahnya mengikuti.',
  },
};
