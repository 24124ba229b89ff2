import type * as indonesian from '../../id/screens/assistances';

export const assistances: typeof indonesian.assistances = {
  title: 'Assistance to agents',
  about: 'Help officers give to agents in their work.',
  empty: 'No assistance is on record.',
  none: 'No assistance yet.',
  record: 'Record assistance',
  recorded: 'The assistance was recorded.',
  topicHelp: 'For example, finding the needs of a client or writing the record.',
};
