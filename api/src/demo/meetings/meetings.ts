import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { valueOn } from '../../guideline/dated.js';
import { meetingClients } from '../../guideline/parameters/meetings.js';
import type { Attendee } from '../../meetings/meeting.js';
import type { Followed } from '../ground/kept.js';
import { holdMeeting } from './holdMeeting.js';
import type { Place } from '../units/regions.js';
import type { Site } from '../ground/site.js';

/** Days the demo world's meetings reach back. */
const REACH = 830;

/** The group meetings of a unit: in each village about every five weeks, where enough clients are active. */
export function addMeetings(site: Site): void {
  const { chance, world, places } = site;
  for (const place of places) {
    let on = addDays(world.last, -REACH);
    while ((on = addDays(on, chance.whole(26, 40))) <= world.last) meet(site, place, on);
  }
}

/** Holds a meeting: of the village alone where it can, else joint with villages near it, else none. */
function meet(site: Site, place: Place, on: CivilDate): void {
  const { chance } = site;
  const least = valueOn(meetingClients, on);
  const active = site.activeOn(on);
  const hosts = active.filter((one) => one.place === place);
  const joint = hosts.length < least && hosts.length > 0 && chance.falls(0.6);
  const near = joint ? active.filter((one) => one.place !== place && one.place.district === place.district) : [];
  const invited = [...hosts, ...chance.some(near, least + chance.whole(0, 2) - hosts.length)];
  if (invited.length < least) return;
  holdMeeting(site, place, on, { came: coming(site, invited, least), hosts: hosts.length, joint });
}

/** Who came: most themselves, of some the family, of some nobody; never fewer clients than a meeting needs. */
function coming({ chance }: Site, invited: Followed[], least: number): [Followed, Attendee][] {
  const answers = invited.map(() => chance.weighted({ CLIENT: 80, FAMILY: 10, NOBODY: 10 }));
  const short = () => answers.filter((one) => one === 'CLIENT').length < least;
  for (let at = 0; short(); at += 1) answers[at] = 'CLIENT';
  return invited.flatMap((one, at): [Followed, Attendee][] => {
    const answer = answers[at];
    return answer && answer !== 'NOBODY' ? [[one, answer]] : [];
  });
}
