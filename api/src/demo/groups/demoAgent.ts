import { addDays, addMonths } from '../../guideline/calendar.js';
import { Role } from '../../ground/access.js';
import { demoAccounts, type DemoAccount } from '../accounts.js';
import type { Site } from '../ground/site.js';
import { addAgent } from '../units/agents.js';
import type { Place } from '../units/regions.js';
import { addAccount } from '../units/staff.js';
import { addCourse } from './cohorts.js';

const { username, name, unit } = demoAccounts.find(({ role }) => role === Role.AGENT) as DemoAccount;

/** The agent who signs in, with a client in each of the four programme months. */
export function addDemoAgent(site: Site, place: Place): void {
  if (site.unit.name !== unit) return;
  const { agent } = addAgent(site, place, 'APPOINTED', name);
  const { world, accountOf } = site;
  accountOf.set(agent.id, addAccount(world, site.unit, username, Role.AGENT, name, agent.id).id);
  for (const month of [1, 2, 3, 4])
    addCourse(site, place, addDays(addMonths(world.today, 1 - month), -9), { status: 'ACTIVE' });
}
