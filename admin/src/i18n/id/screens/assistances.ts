/** Assistance officers give to agents. */
export const assistances = {
  title: 'Asistensi agen',
  about: 'Bantuan petugas kepada agen dalam pelaksanaan tugasnya.',
  empty: 'Belum ada asistensi yang dicatat.',
  none: 'Belum ada asistensi.',
  record: 'Catat asistensi',
  recorded: 'Asistensi dicatat.',
  topicHelp: 'Misalnya identifikasi kebutuhan klien atau penyusunan rapor.',
};
