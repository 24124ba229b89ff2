import type * as indonesian from '../../id/screens/duties';

export const duties: typeof indonesian.duties = {
  title: 'Duties',
  about: 'What the guideline asks for each client, agent, officer and village, and where it stands.',
  empty: 'No duty is on record.',
  asks: 'What is asked',
  of: 'For',
  done: 'done %{day}',
  overdueByRule: 'Overdue by rule',
  noneOverdue: 'No duty is overdue.',
  ofClients: 'For %{count} client |||| For %{count} clients',
  ofNoClient: 'A duty of the unit',
  none: 'Nothing is to be done today.',
  remind: 'Print reminders',
  reminders: {
    title: 'Reminders of duties',
    under: '%{unit} · %{day} · %{count} duties',
    print: 'Print',
    none: 'No duty needs a reminder.',
    cut: 'Showing %{shown} of %{total} duties, those due first. Narrow the filter to print the rest.',
    count: '%{count} duty |||| %{count} duties',
    until: 'At the latest',
    doneOn: 'Done on',
  },
};
