import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { daysAgoOf, type Fate } from '../course/fate.js';
import { follow } from '../course/follow.js';
import { live } from '../course/live.js';
import type { Registered } from '../ground/kept.js';
import type { Site } from '../ground/site.js';
import { addClient } from '../people/clients.js';
import type { Place } from '../units/regions.js';

/** Clients who came home to a village about the same time, until the unit has as many as it should. */
export function addCohorts(site: Site, most: number): void {
  const { chance, world } = site;
  while (site.registered < most) {
    const homeOn = addDays(world.today, -daysAgoOf(chance));
    const place = placeFor(site, homeOn);
    const size = Math.min(Number(chance.weighted({ 1: 8, 2: 12, 3: 30, 4: 30, 5: 20 })), most - site.registered);
    for (let at = 0; at < size; at += 1) {
      const near = addDays(homeOn, chance.whole(-14, 14));
      addCourse(site, place, near < world.last ? near : addDays(world.last, -1));
    }
  }
}

/** One village of two, the one with fewer clients then; now and then the one no agent serves. */
function placeFor(site: Site, on: CivilDate): Place {
  const { chance, places } = site;
  if (chance.falls(0.04)) return places.at(-1) as Place;
  const there = (place: Place) => site.activeOn(on).filter((one) => one.place === place).length;
  const [one, other] = [0, 1].map(() => chance.pick(places.slice(0, -1))) as [Place, Place];
  return there(one) <= there(other) ? one : other;
}

/** A client with a course; some of those who relapsed come back after another rehabilitation. */
export function addCourse(site: Site, place: Place, startedOn: CivilDate, fate?: Fate): void {
  const registered = addClient(site, place, startedOn);
  const followed = follow(site, registered, startedOn, fate);
  live(site, followed);
  if (followed.fate.status === 'EXITED' && followed.fate.reason === 'REFERRED_RELAPSE')
    comeBack(site, registered, followed.fate.on);
}

/** Half a year and more later: the second rehabilitation lies between. */
function comeBack(site: Site, registered: Registered, leftOn: CivilDate): void {
  const startedOn = addDays(leftOn, site.chance.whole(185, 250));
  if (startedOn < site.world.last && site.chance.falls(0.6)) live(site, follow(site, registered, startedOn));
}
