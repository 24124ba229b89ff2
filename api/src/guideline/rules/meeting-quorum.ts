import type { CivilDate } from '../calendar.js';
import { contested } from '../contested.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { meetingClients, payableMeetingClients } from '../parameters/meetings.js';

interface Facts {
  /** Clients who attended; family members are not counted. */
  clients: number;
}

/** A group meeting has at least the guideline's number of clients. */
export const meetingQuorum = rule<Facts>(
  {
    code: 'meeting.quorum',
    kind: 'refuse',
    citation: juknis('Bab III.B.2.b.4, l.561', 'kegiatan pertemuan minimal 3 (tiga) orang mantan penyalah guna'),
    parameters: [meetingClients, payableMeetingClients],
    contested: contested.C1,
    field: 'attendance',
  },
  ({ clients }, day) => {
    const required = valueOn(meetingClients, day);
    return { met: clients >= required, found: clients, required };
  },
);

/** Whether so many clients make the costs of a meeting payable (contested C1). */
export const paysMeeting = (clients: number, day: CivilDate): boolean => clients >= valueOn(payableMeetingClients, day);
