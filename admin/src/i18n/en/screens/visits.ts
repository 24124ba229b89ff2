import type * as indonesian from '../../id/screens/visits';

export const visits: typeof indonesian.visits = {
  title: 'Visits',
  empty: 'No visit is recorded yet.',
  record: 'Record a visit',
  recorded: 'The visit is in the recovery record.',
  one: 'Visit of %{day}',
  how: 'How and through whom',
  modeHelp: {
    DIRECT: 'Face to face with the client.',
    INDIRECT: 'Through somebody else or a means of communication.',
  },
  announcedHelp: 'The client was told of the visit before or on that day.',
  statusHelp: {
    RECOVERING: 'No use of drugs.',
    SLIP: 'Used once, noticed it quickly and sought help.',
    LAPSE: 'Used more than once.',
    RELAPSE: 'Symptoms of addiction are back.',
  },
  needsNone: 'Leave empty where there are none.',
  noteHelp: 'Progress, obstacles, and the support that is needed.',
  noNeeds: 'None',
  known: 'This visit is recorded with the event that is being handled, known since %{day}.',
};
