/** Reviews of the working procedures. */
export const sopReviews = {
  title: 'Evaluasi SOP',
  about: 'Evaluasi prosedur kerja bersama penegak hukum, fasilitas kesehatan, dan lembaga mitra.',
  empty: 'Belum ada evaluasi SOP yang dicatat.',
  record: 'Catat evaluasi SOP',
  recorded: 'Evaluasi SOP dicatat.',
  one: 'Evaluasi SOP, %{day}',
  complete: 'Semua pihak terlibat',
  without: 'Tanpa: %{names}',
  participantsHelp: 'Evaluasi memenuhi kewajiban bila semua pihak terlibat.',
};
