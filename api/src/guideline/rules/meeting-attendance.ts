import { contested } from '../contested.js';
import { juknis } from '../documents.js';
import { duty } from '../duty.js';
import { meetingsAttended } from '../parameters/meetings.js';

/** The client or the family attends the guideline's number of group meetings in the months of mentoring. */
export const meetingAttendance = duty(
  'meeting.attendance',
  juknis('Bab III.B.2.b.4, l.567', 'sebanyak 2 (dua) kali selama rentang periode pemantauan dan pendampingan'),
  { times: meetingsAttended, contested: contested.C5 },
);
