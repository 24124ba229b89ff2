import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { meetingClients } from '../parameters/meetings.js';
import { parts } from '../parts.js';

interface Facts {
  /** Whether the meeting was declared joint (gabungan). */
  joint: boolean;
  /** Attending clients who live in another village than the host's. */
  guests: number;
  /** Active clients of the host village. */
  hostClients: number;
  /** Guests whose village does not count as near the host's. */
  guestsBeyondReach: number;
}

/**
 * Clients of other villages attend only a joint meeting, where the host village cannot reach the quorum alone.
 * Doubt: "desa/kelurahan terdekat" is read as villages of the same regency or city, for want of a map of districts.
 */
export const meetingJoint = rule<Facts>(
  {
    code: 'meeting.joint',
    kind: 'refuse',
    citation: juknis(
      'Bab III.B.2.b.4, l.563–565',
      'tidak dapat mencapai kuota minimal, maka dapat dilaksanakan dengan gabungan mantan penyalah guna dari beberapa desa/kelurahan terdekat',
    ),
    field: 'joint',
  },
  ({ joint, guests, hostClients, guestsBeyondReach }, day) =>
    parts({
      DECLARED_JOINT: guests === 0 || joint,
      HOST_BELOW_QUORUM: guests === 0 || hostClients < valueOn(meetingClients, day),
      NEIGHBOURING_VILLAGES: guestsBeyondReach === 0,
    }),
);
