/** Waivers. */
export const waivers = {
  title: 'Pengecualian',
  about:
    'Aturan yang dikecualikan untuk satu klien atau satu agen oleh satuan kerja pembina, dengan alasan dan batas waktu.',
  empty: 'Belum ada pengecualian.',
  none: 'Tidak ada pengecualian.',
  case: 'Untuk',
  standing: 'Keadaan',
  ahead: 'Belum berlaku',
  stands: 'Berlaku',
  over: 'Berakhir',
  period: '%{by}, %{from} sampai %{until}',
  grant: 'Beri pengecualian',
  granted: 'Pengecualian diberikan.',
  reasonHelp: 'Mengapa aturan ini tidak dapat dipenuhi, dan bagaimana klien tetap terdampingi',
  end: 'Akhiri',
  ended: 'Pengecualian diakhiri.',
  lastDay: 'Hari terakhir berlaku',
};
