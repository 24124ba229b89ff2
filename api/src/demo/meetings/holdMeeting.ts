import type { CivilDate } from '../../guideline/calendar.js';
import { meetingActiveClient } from '../../guideline/rules/meeting-active-client.js';
import { meetingFacilitator } from '../../guideline/rules/meeting-facilitator.js';
import { meetingJoint } from '../../guideline/rules/meeting-joint.js';
import { meetingQuorum } from '../../guideline/rules/meeting-quorum.js';
import { careOf } from '../../enrollments/care.js';
import { demand } from '../../ground/refusal.js';
import { Attendance, GroupMeeting, type Attendee } from '../../meetings/meeting.js';
import type { Followed } from '../ground/kept.js';
import type { Place } from '../units/regions.js';
import type { Site } from '../ground/site.js';
import { guests, meetingPlaces, meetingTopics } from '../texts/topics.js';

interface Held {
  came: [Followed, Attendee][];
  /** Active clients of the host village on the day. */
  hosts: number;
  joint: boolean;
}

/** Records a held meeting with who came, as `hold` would; an agent of the village facilitates, or an officer. */
export function holdMeeting(site: Site, place: Place, heldOn: CivilDate, { came, hosts, joint }: Held): void {
  const { chance, unit } = site;
  const onDuty = site.agents.filter((one) => one.place === place && one.from <= heldOn && heldOn < one.until);
  const agent = onDuty.length && chance.falls(0.7) ? chance.pick(onDuty).agent : null;
  const clients = came.filter(([, attendee]) => attendee === 'CLIENT').map(([one]) => one);
  const visitors = clients.filter((one) => one.place !== place);
  const guestsBeyondReach = visitors.filter((one) => one.place.regency !== place.regency).length;
  demand(
    meetingFacilitator({ officers: agent ? 0 : 1, agents: agent ? 1 : 0 }, heldOn),
    meetingQuorum({ clients: clients.length }, heldOn),
    meetingJoint({ joint, guests: visitors.length, hostClients: hosts, guestsBeyondReach }, heldOn),
    ...came.map(([{ enrollment, fate, startedOn }]) => {
      const endedOn = fate.status === 'ACTIVE' ? null : fate.on;
      const times = came.filter(([one]) => one.enrollment === enrollment).length;
      return meetingActiveClient({ heldOn, startedOn, endedOn, times }, heldOn);
    }),
  );
  const meeting = site.record(
    GroupMeeting,
    heldOn,
    {
      ...{ unit, heldOn, village: site.village(place.code), place: chance.pick(meetingPlaces), joint, agent },
      ...{ officer: agent ? null : chance.pick(site.officers), topics: chance.some(meetingTopics, chance.whole(1, 3)) },
      guestSpeakers: chance.falls(0.2) ? [chance.pick(guests)] : [],
    },
    agent,
  );
  for (const [{ enrollment }, attendee] of came)
    site.record(Attendance, heldOn, { ...careOf(enrollment), meeting, attendee }, agent);
}
