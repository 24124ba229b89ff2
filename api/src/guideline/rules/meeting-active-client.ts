import type { CivilDate } from '../calendar.js';
import { ours } from '../documents.js';
import { rule } from '../finding.js';

interface Facts {
  heldOn: CivilDate;
  startedOn: CivilDate;
  /** The enrollment's last day; null while it is active. */
  endedOn: CivilDate | null;
  /** How often the client stands on this meeting's list. */
  times: number;
}

/** A client attends within the active period, and stands once on a meeting's list. */
export const meetingActiveClient = rule<Facts>(
  {
    code: 'meeting.active-client',
    kind: 'refuse',
    citation: ours('Klien hadir dalam masa kepesertaannya dan dicatat satu kali dalam satu pertemuan.'),
    field: 'attendance',
    optional: ['endedOn'],
  },
  ({ heldOn, startedOn, endedOn, times }) => {
    if (times > 1) return { met: false, found: times, required: 1 };
    const active = startedOn <= heldOn && (endedOn === null || heldOn <= endedOn);
    return { met: active, found: heldOn, required: endedOn === null ? [startedOn] : [startedOn, endedOn] };
  },
);
