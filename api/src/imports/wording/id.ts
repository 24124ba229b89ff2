/** What a row of a discharge list can be wrong in, in Indonesian, by reason; {names} are filled in. */
export const id = {
  blank: 'Wajib diisi.',
  unreadable: '“{found}” tidak dapat dibaca; tulis dengan huruf.',
  long: 'Terlalu panjang: {found} huruf, paling banyak {required}.',
  date: 'Tanggal “{found}” tidak dapat dibaca; tulis seperti 31/03/2026 atau 2026-03-31, dengan tahun empat angka.',
  future: 'Tanggal {found} belum terjadi; paling akhir {required}.',
  beforeBirth: 'Tanggal {found} tidak boleh sebelum tanggal lahir {required}; periksa keduanya.',
  period: 'Tanggal selesai {found} lebih awal dari tanggal mulai {required}.',
  word: '“{found}” tidak dikenal; yang mungkin: {required}.',
  nik: 'NIK harus 16 angka; di berkas ada {found}. Perbaiki, atau kosongkan bila belum diketahui.',
  nikRounded:
    'NIK tersimpan sebagai angka dan digit terakhirnya dibulatkan oleh lembar kerja. Ubah format kolom NIK menjadi Teks lalu ketik ulang.',
  nikDisagrees: 'Tanggal lahir atau jenis kelamin tidak sesuai dengan NIK. Periksa; baris tetap dapat diimpor.',
  nikTakenElsewhere: 'NIK ini sudah terdaftar pada satuan kerja lain. Hubungi BNNP untuk pemindahan klien.',
  nikTwice: 'NIK yang sama dipakai untuk orang dengan tanggal lahir atau jenis kelamin berbeda, pada baris {rows}.',
  nikOfAnother:
    'NIK ini milik klien {code} dengan tanggal lahir atau jenis kelamin lain. Perbaiki NIK, atau perbaiki data klien itu.',
  nikOtherName: 'NIK ini milik klien {code} dengan penulisan nama lain; rehabilitasi dicatat pada klien itu.',
  nameSeveral:
    'Beberapa klien bernama, bertanggal lahir dan berjenis kelamin sama: {codes}. Isi NIK agar jelas yang mana.',
  nameSeveralInFile:
    'Baris {rows} bernama, bertanggal lahir dan berjenis kelamin sama dengan NIK berbeda. Isi NIK baris ini agar jelas yang mana.',
  nameTwiceInFile:
    'Baris {rows} bernama, bertanggal lahir dan berjenis kelamin sama dengan NIK berbeda; dianggap orang yang berbeda.',
  nameOtherNik: 'Klien {codes} bernama dan bertanggal lahir sama dengan NIK berbeda; dianggap orang yang berbeda.',
  foundByName: 'Dikenali sebagai klien {code} dari nama, tanggal lahir dan jenis kelamin. Periksa bahwa orangnya sama.',
  sameAsRow: 'Sama dengan baris {row}; hanya dicatat sekali.',
  rowContradicts:
    'Orang dan tanggal mulai yang sama sudah ada pada baris {row} dengan isi berbeda. Hapus salah satu baris.',
  recordedDiffers:
    'Rehabilitasi yang mulai pada tanggal ini sudah tercatat ({found}) dengan isi berbeda; tidak diubah oleh impor.',
  overlaps: 'Bertumpang tindih dengan rehabilitasi yang sudah tercatat ({found}). Periksa tanggalnya.',
  villageCode: 'Kode desa/kelurahan {found} tidak dikenal; pakai kode Kemendagri 10 angka, seperti 31.74.01.1001.',
  villageSeveral: 'Ada beberapa desa/kelurahan “{found}”: {required}. Isi kecamatan dan kabupaten/kota, atau kodenya.',
  villageLike: 'Desa/kelurahan “{found}” tidak ditemukan. Barangkali: {required}.',
  villageUnknown:
    'Desa/kelurahan “{found}” tidak ditemukan. Periksa ejaannya, isi kecamatan dan kabupaten/kota, atau isi kodenya.',
  villageNear: '“{found}” dibaca sebagai {required}. Periksa; baris tetap dapat diimpor.',
  phoneLeftOut: 'Nomor telepon “{found}” tidak sah dan tidak dicatat; contoh: 0812 3456 7890.',
  wordLeftOut: '“{found}” tidak dikenal dan tidak dicatat; yang mungkin: {required}.',
  lengthLeftOut: 'Lama pemakaian “{found}” tidak dapat dibaca dan tidak dicatat; tulis seperti 3 tahun 6 bulan.',
  diagnosisLeftOut: 'Diagnosis “{found}” tidak dicatat; tulis kode ICD-10 {required}, seperti F15.2.',
  familyWithoutName: 'Kontak keluarga tanpa nama tidak dicatat.',
  fileDamaged: 'Berkas XLSX rusak atau berkata sandi. Simpan ulang tanpa kata sandi, lalu unggah lagi.',
  fileUnpacked: 'Isi berkas XLSX terlalu besar setelah dibuka; paling besar {required}. Hapus lembar dan gambar lain.',
  fileEncoding: 'Baris {found} bukan teks UTF-8. Di Excel simpan sebagai “CSV UTF-8”, atau unggah XLSX.',
  fileQuotes: 'Tanda kutip pada baris {found} atau sebelumnya tidak ditutup. Perbaiki, atau unggah XLSX.',
  fileEmpty: 'Berkas kosong. Unduh templatnya, isi, lalu unggah.',
  fileNoHeader:
    'Baris judul kolom tidak ditemukan. Pilih lembar yang berisi daftar, atau sebutkan nomor baris judulnya; judul seperti Nama, NIK, Tanggal lahir dikenali.',
  fileNoRows: 'Tidak ada data di bawah judul kolom (baris {found}).',
  fileRows: 'Lebih dari {required} baris. Bagi daftar menjadi beberapa berkas.',
  fileColumn: 'Kolom “{found}” tidak ada di berkas; yang ada: {required}.',
  fileCleared: 'Isi berkas {found} sudah dihapus. Unggah lagi.',
  columnsMissing: 'Kolom wajib belum ditemukan: {required}. Petakan kolomnya, atau isi satu nilai untuk semua baris.',
  headerSplit:
    'Judul kolom tersebar di dua baris (sel digabung) di sekitar baris {row}. Jadikan satu baris, atau petakan: {required}.',
  interrupted: 'Pembacaan terhenti karena kesalahan sistem. Coba lagi; tidak ada yang dicatat.',
  cleared: 'Periksa isian ini di daftar; rinciannya sudah dihapus bersama isi berkas.',
  expired: 'Tidak dikonfirmasi dalam tujuh hari; datanya sudah dihapus. Unggah lagi.',
};

export type ImportWording = typeof id;
