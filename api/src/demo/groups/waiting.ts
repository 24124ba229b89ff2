import { addDays } from '../../guideline/calendar.js';
import type { Site } from '../ground/site.js';
import { addClient } from '../people/clients.js';
import { consentTo } from '../people/consents.js';
import { addRehabilitation } from '../people/rehabilitations.js';

/** Days since their rehabilitation for which clients may still be waiting. */
const LONGEST = 70;

/** Clients who are registered and not enrolled: most finished their rehabilitation, some still are in it or left it. */
export function addWaiting(site: Site, count: number): void {
  const { chance, world, places } = site;
  for (let at = 0; at < count; at += 1) {
    const endedOn = addDays(world.last, -chance.whole(0, LONGEST));
    const registered = addClient(site, chance.pick(places), endedOn);
    const result = chance.weighted({ COMPLETED: 78, NOT_COMPLETED: 8, GOING_ON: 14 });
    const ended =
      result === 'GOING_ON'
        ? { endedOn: null, result: null, returnedOn: null }
        : { endedOn, result, returnedOn: chance.falls(0.5) ? endedOn : null };
    addRehabilitation(site, registered, endedOn, ended);
    if (chance.falls(0.6)) consentTo(site, registered, addDays(endedOn, -chance.whole(0, 5)), endedOn);
  }
}
