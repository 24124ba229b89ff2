/** Consents. */
export const consents = {
  title: 'Persetujuan',
  give: 'Catat persetujuan',
  given: 'Persetujuan dicatat.',
  withdraw: 'Cabut persetujuan',
  withdrawn: 'Persetujuan dicabut; rujukan terbuka yang berdiri di atasnya ikut dicabut.',
  withdrawText:
    'Klien berhak mencabut persetujuannya kapan saja. Rujukan terbuka yang berdiri di atasnya dicabut bersamanya.',
  none: 'Belum ada persetujuan yang dicatat.',
  whatHelp: 'Data apa yang boleh dibuka, misalnya hasil asesmen dan rencana layanan.',
  whole: 'Pascarehabilitasi: pemantauan, pendampingan, dan bimbingan lanjut',
  since: 'Sejak %{day}',
  until: 'Sampai %{day}',
  ended: 'Dicabut %{day}',
};
