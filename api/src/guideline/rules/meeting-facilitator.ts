import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { meetingFacilitators } from '../parameters/meetings.js';

interface Facts {
  /** Officers who facilitated. */
  officers: number;
  /** Agents who facilitated. */
  agents: number;
}

/** A group meeting is facilitated by exactly one officer or agent; guest speakers are not facilitators. */
export const meetingFacilitator = rule<Facts>(
  {
    code: 'meeting.facilitator',
    kind: 'refuse',
    citation: juknis('Bab III.B.2.b.4, l.563', 'difasilitasi oleh 1 (satu) orang petugas'),
    parameters: [meetingFacilitators],
    field: 'facilitator',
  },
  ({ officers, agents }, day) => {
    const required = valueOn(meetingFacilitators, day);
    return { met: officers + agents === required, found: officers + agents, required };
  },
);
