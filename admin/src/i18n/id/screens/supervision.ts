/** Supervision visits: the plan, the checklist, the printed form. */
export const supervisionVisits = {
  title: 'Kunjungan supervisi',
  about: 'BNN menyupervisi BNNP, BNNP menyupervisi BNNK, keduanya menyupervisi petugas dan agen.',
  empty: 'Belum ada kunjungan supervisi. Rencanakan yang pertama.',
  one: 'Supervisi %{whom}',
  by: 'Penyelenggara: %{unit}',
  whom: 'Yang disupervisi',
  visit: 'Pelaksanaan',
  plan: 'Rencanakan supervisi',
  planned: 'Kunjungan supervisi direncanakan.',
  purposesHelp: 'Pilih satu atau lebih; menjadi daftar periksa pada saat pelaksanaan.',
  hold: 'Catat hasil',
  holding: 'Hasil supervisi %{whom}',
  held: 'Hasil supervisi dicatat.',
  helpedByHelp: 'Nama dan jabatan aparat yang mendampingi, bila ada.',
  noteHelp: 'Apa yang dilihat dan didengar; tanpa nama klien.',
  taskHelp: 'Isi bila ada yang harus dikerjakan; tenggatnya wajib.',
  ownerHelp: 'Kosongkan bila menjadi tanggung jawab kepala.',
  move: 'Jadwalkan ulang',
  moved: 'Jadwal supervisi dipindahkan.',
  movedFrom: 'dari %{from} (dipindahkan %{on}): %{reason}',
  callOff: 'Batalkan',
  board: 'BADAN NARKOTIKA NASIONAL REPUBLIK INDONESIA',
  form: 'FORMULIR SUPERVISI PASCAREHABILITASI',
  print: 'Cetak',
  checklist: 'Daftar periksa menurut enam tujuan',
  notSeen: 'Tidak diperiksa.',
  willSee: 'Akan diperiksa.',
  noAim: 'Bukan tujuan kunjungan ini.',
  on: 'Pada:',
  onRecord: 'Temuan ini tentang (bila ada)',
  signs: { supervisor: 'Yang menyupervisi', supervised: 'Yang disupervisi', name: 'Nama dan tanda tangan' },
};

/** What supervision asks to be done. */
export const followUps = {
  title: 'Tindak lanjut supervisi',
  about: 'Yang diminta kepada satuan kerja Anda dan yang Anda minta, menurut tenggat.',
  empty: 'Belum ada tindak lanjut.',
  late: 'Lewat tenggat %{day}',
  due: 'tenggat %{day}',
  head: 'Kepala %{unit}',
  ask: 'Minta tindak lanjut',
  asked: 'Tindak lanjut diminta.',
  answer: 'Jawab',
  answered: 'Jawaban dikirim.',
  giveBack: 'Kembalikan',
  close: 'Tutup',
  closed: 'Tindak lanjut ditutup.',
};

/** Whom the programme and supervision reach. */
export const coverage = {
  title: 'Cakupan',
  about: 'Siapa yang sudah dan belum terjangkau layanan, serta satuan kerja mana yang sudah dan belum disupervisi.',
  people: 'Jangkauan layanan',
  nobody: 'Tidak ada klien yang selesai rehabilitasi pada periode ini.',
  noAgent: 'belum ada',
  never: 'belum pernah',
  by: {
    label: 'Menurut',
    UNIT: 'Satuan kerja',
    VILLAGE: 'Desa/kelurahan',
    AGE_GROUP: 'Umur',
    PATHWAY: 'Jalur',
    ORIGIN: 'Asal',
  },
};

/** Trainings of partners. */
export const partnerTrainings = {
  about: 'Pelatihan peningkatan kapasitas bagi pegawai kementerian, LKS, dan IPWL.',
  empty: 'Belum ada pelatihan mitra.',
  record: 'Catat pelatihan',
  size: '%{participants} peserta, %{hours} JP',
  reached: 'Semua unsur mitra sudah dilatih dalam dua belas bulan terakhir.',
  missing: 'Belum dilatih dalam dua belas bulan terakhir: %{who}.',
};

/** Clients in prison. */
export const prisonStays = {
  about: 'Pembinaan klien di lapas dan kelanjutannya setelah bebas.',
  empty: 'Belum ada klien yang dipersiapkan di lapas.',
  one: 'Persiapan %{name}',
  record: 'Catat masa di lapas',
  train: 'Catat pembinaan',
  release: 'Catat pembebasan',
  notYet: 'Belum dimulai',
  ends: 'berakhir %{day}',
  released: 'bebas %{day}',
};
