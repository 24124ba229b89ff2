/** What left the system. */
export const takeouts = {
  title: 'Exports and downloads',
  about:
    'Each list exported and each document downloaded from Pulih: by whom, when, and how many rows. Words typed to search are not kept.',
  at: 'When',
  empty: 'No list was exported and no document downloaded yet.',
  everything: 'No filter',
  untold: 'not kept',
  count: '%{count} row |||| %{count} rows',
};
