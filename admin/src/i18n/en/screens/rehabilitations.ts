import type * as indonesian from '../../id/screens/rehabilitations';

export const rehabilitations: typeof indonesian.rehabilitations = {
  title: 'Rehabilitation',
  record: 'Record a rehabilitation',
  recorded: 'The rehabilitation is recorded.',
  none: 'No rehabilitation is recorded yet.',
  returnedHelp: 'The course counts from this day.',
  returned: 'Returned home %{day}',
  running: 'going on',
};
