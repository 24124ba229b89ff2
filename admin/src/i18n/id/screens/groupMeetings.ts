/** Group meetings. */
export const groupMeetings = {
  title: 'Pertemuan kelompok',
};
