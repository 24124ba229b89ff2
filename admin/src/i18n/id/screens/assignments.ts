/** Assignments and their first contacts. */
export const assignments = {
  title: 'Penugasan agen',
  about: 'Siapa mendampingi siapa, sejak kapan, dan kapan kontak pertamanya.',
  empty: 'Belum ada penugasan.',
  contact: '%{day}, setelah %{days} hari',
  noContact: 'Belum ada kontak',
};
