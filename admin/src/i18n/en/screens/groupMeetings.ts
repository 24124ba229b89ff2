import type * as indonesian from '../../id/screens/groupMeetings';

export const groupMeetings: typeof indonesian.groupMeetings = {
  title: 'Group meetings',
};
