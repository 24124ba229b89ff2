/** Words of the documents of a budget, in Indonesian. */
export const words = {
  board: 'BADAN NARKOTIKA NASIONAL REPUBLIK INDONESIA',
  plan: 'Rencana Anggaran Biaya Layanan Pascarehabilitasi',
  proposal: 'Usulan Anggaran Berbasis Beban Layanan',
  payments: 'Daftar Pembayaran Layanan Pascarehabilitasi',
  component: '051 Pendampingan, Pemantauan, dan Bimbingan Lanjut',
  parts: { A: 'A. Pemantauan', B: 'B. Pendampingan', C: 'C. Bimbingan Lanjut' } as { [part: string]: string },
  annex: [
    'Kode',
    'Komponen / akun / rincian',
    'Perhitungan',
    'Volume',
    'Harga satuan (Rp)',
    'Jumlah (Rp)',
    'Referensi',
  ],
  list: ['No.', 'Penerima', 'Peran', 'Banyak bukti', 'Jumlah (Rp)', 'Nomor pembayaran', 'Tanda tangan'],
  misbooked: 'Pembebanan yang perlu dikoreksi',
  misbookedSays: 'Sudah dibayar; setelah catatannya dikoreksi, buktinya termasuk baris atau tahun anggaran lain.',
  booked: ['Dibayar atas beban baris, tahun', 'Menurut bukti: baris, tahun', 'Banyak bukti', 'Jumlah (Rp)'],
  year: 'Tahun anggaran',
  source: 'Sumber dana',
  revision: 'Revisi',
  status: 'Status',
  ceiling: 'Pagu',
  month: 'Bulan',
  sum: 'Jumlah',
  missing: 'harga belum ada',
  printed: 'Juknis 2019, Lampiran',
  basis: 'Dasar perhitungan',
  count: 'Jumlah',
  reasons: 'Volume yang berbeda dari rumus',
  proposalSays:
    'Volume dihitung dari peserta yang dilayani dalam dua belas bulan terakhir atau yang sedang didampingi, mana yang lebih banyak.',
  signed: ['Bendahara', 'Pejabat Pembuat Komitmen'],
  foot: 'Dihitung menurut Lampiran Petunjuk Teknis Pascarehabilitasi BNN 2019.',
  vendor: 'Penyedia',
  everybody: 'Semua penerima',
};

/** What a plan is computed from. */
export const counters = {
  clients: 'Klien',
  clientMonths: 'Klien × bulan laporan',
  places: 'Lokasi (desa/kelurahan)',
  networkPersons: 'Peserta rapat jejaring',
  officers: 'Petugas kontrak (TKK)',
  months: 'Bulan tugas petugas',
};

/** Where a plan stands. */
export const planStates = {
  DRAFT: 'Rancangan',
  SUBMITTED: 'Diajukan',
  APPROVED: 'Disetujui',
  RETURNED: 'Dikembalikan',
};

/** Who is paid. */
export const payees = { AGENT: 'Agen pemulihan', OFFICER: 'Petugas', VENDOR: 'Penyedia' };
