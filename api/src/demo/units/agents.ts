import { addDays, daysBetween } from '../../guideline/calendar.js';
import type { Status } from '../../agents/words.js';
import { OPEN_END, type AgentOnDuty } from '../ground/kept.js';
import type { Site } from '../ground/site.js';
import { addCandidate, attest, brief } from './candidates.js';
import type { Place } from './regions.js';

/** Agents a client, so that some have four clients and some none. */
const AGENTS_A_CLIENT = 0.3;

/** The agents of a unit: in each village one on duty, and others at every point of their way. */
export function addAgents(site: Site): void {
  const { chance } = site;
  const served = site.places.slice(0, -1);
  const count = Math.max(served.length, Math.round(site.seat.clients * AGENTS_A_CLIENT));
  for (let at = 0; at < count; at += 1) {
    const place = served[at % served.length] as Place;
    const status =
      at < served.length ? 'APPOINTED' : chance.weighted<Status>({ APPOINTED: 66, CANDIDATE: 20, ENDED: 14 });
    if (status === 'CANDIDATE') addCandidate(site, place);
    else addAgent(site, place, status);
  }
}

/** An agent of a village who was attested, briefed and appointed, and whose appointment may have ended. */
export function addAgent(site: Site, place: Place, status: 'APPOINTED' | 'ENDED', name?: string): AgentOnDuty {
  const { chance, world } = site;
  const ago = chance.falls(0.7) ? chance.whole(850, 1150) : chance.whole(150, 700);
  const agent = addCandidate(site, place, { recommendedOn: addDays(world.today, -ago), ...(name && { name }) });
  const attestedOn = attest(site, agent);
  const briefings = brief(site, agent, addDays(attestedOn, 2));
  const from = addDays(briefings.at(-1)?.heldOn ?? attestedOn, chance.whole(1, 12));
  const number = `141/${String(chance.whole(1, 480)).padStart(3, '0')}/CONTOH/${from.slice(0, 4)}`;
  agent.appoint({ number, issuedOn: from, copiedToUnit: true });
  const until = status === 'ENDED' ? addDays(from, chance.whole(40, daysBetween(from, world.last) - 5)) : OPEN_END;
  if (status === 'ENDED') agent.end(until);
  const hours = briefings.reduce((sum, one) => sum + one.hours, 0);
  const briefed = { hours, topics: briefings.flatMap(({ topics }) => topics) };
  const onDuty = { agent, place, from, until, briefed, assigned: [] };
  site.agents.push(onDuty);
  return onDuty;
}
