/** Post-rehabilitation officers and their trainings. */
export const officers = {
  title: 'Petugas',
  about: 'Petugas pascarehabilitasi yang ditetapkan kepala satuan kerja, dan pelatihannya.',
  empty: 'Belum ada petugas yang ditetapkan.',
  appoint: 'Tetapkan petugas',
  appointed: 'Petugas ditetapkan.',
  appointment: 'Penetapan',
  train: 'Catat pelatihan',
  trainingRecorded: 'Pelatihan dicatat.',
  trained: 'Terlatih',
  untrained: 'Pelatihan kurang',
  hours: '%{hours} JP pelatihan',
  trainings: 'Pelatihan (%{hours} JP)',
  training: '%{kind}, %{hours} JP',
  noTrainings: 'Belum ada pelatihan yang dicatat.',
  owes: 'Kewajiban pelatihan',
  owesNothing: 'Tidak ada pelatihan yang ditunggu.',
};
