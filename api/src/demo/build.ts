import { addDemoAgent } from './groups/demoAgent.js';
import { addCohorts } from './groups/cohorts.js';
import { addExample } from './groups/example.js';
import { addWaiting } from './groups/waiting.js';
import { addRecords } from './reports/records.js';
import { Site } from './ground/site.js';
import type { World } from './ground/world.js';
import { addMeetings } from './meetings/meetings.js';
import { addPreparation } from './support/preparation.js';
import { addRefusals } from './support/refusals.js';
import { addReach } from './support/reach.js';
import { addSupervision } from './support/supervision.js';
import { addSupport } from './support/support.js';
import { addWaivers } from './support/waivers.js';
import { numberClients } from './people/numbers.js';
import { addAgents } from './units/agents.js';
import { addFacilities } from './units/facilities.js';
import type { Place } from './units/regions.js';
import type { Seat } from './units/seats.js';
import { addStaff } from './units/staff.js';
import { addBoard, addUnit } from './units/units.js';

/** Clients for each village of a unit. */
const CLIENTS_A_VILLAGE = 9;
/** The part of a unit's clients who are not enrolled. */
const WAITING = 0.09;

/** Makes the whole demo world: the board, each BNNP, each BNNK, and all their people. */
export function build(world: World, seats: readonly Seat[], places: ReadonlyMap<string, Place[]>): void {
  const units = new Map([[0, addBoard(world)]]);
  for (const seat of seats) {
    const parent = units.get(seat.parent);
    if (!parent) throw new Error(`${seat.name} has no unit above it.`);
    const unit = addUnit(world, seat, parent);
    units.set(seat.id, unit);
    const site = new Site(world, seat, unit);
    site.officers = addStaff(world, unit, seat);
    site.places = chosen(site, places.get(seat.home) ?? []);
    people(site);
  }
  numberClients(world);
}

/** The villages a unit's clients live in: neighbours, as many as its clients need. */
function chosen({ chance, seat }: Site, all: readonly Place[]): Place[] {
  const count = Math.max(2, Math.round(seat.clients / CLIENTS_A_VILLAGE)) + 1;
  const first = chance.whole(0, Math.max(0, all.length - count));
  return all.slice(first, first + count);
}

/** What happens at a unit: the demo agent's clients come first, so that nobody else takes them. */
function people(site: Site): void {
  const { seat, places } = site;
  const [first, second] = places as [Place, Place];
  addFacilities(site);
  addDemoAgent(site, first);
  addAgents(site);
  addExample(site, second);
  const waiting = Math.max(1, Math.round(seat.clients * WAITING));
  addCohorts(site, seat.clients - waiting);
  addWaiting(site, waiting);
  addMeetings(site);
  addRecords(site);
  addSupport(site);
  addPreparation(site);
  addRefusals(site);
  addReach(site);
  addSupervision(site);
  addWaivers(site);
}
