/** Assignments and their first contacts. */
export const assignments = {
  title: 'Assignments',
  about: 'Who accompanies whom since when, and when the first contact was.',
  empty: 'No assignment yet.',
  contact: '%{day}, after %{days} day |||| %{day}, after %{days} days',
  noContact: 'No contact yet',
};
