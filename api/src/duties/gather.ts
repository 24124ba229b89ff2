import type { CivilDate } from '../guideline/calendar.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { inOrder, underGuideline } from '../ground/input.js';
import type { DutyFilter } from './duties.input.js';
import { dutiesAround } from './around.js';
import type { Duty } from './duty.js';
import { courseDuties, type Scope } from './scope.js';

/** The duties a filter asks for, on a day; what a request gathered once it does not gather again. */
export async function gather(context: Context, filter: DutyFilter, on: CivilDate): Promise<Duty[]> {
  const { from, until } = filter;
  underGuideline({ on, 'filter.from': from, 'filter.until': until });
  if (from) inOrder(from, 'filter.until', until);
  const { unitIds, clientIds, agentId, officerId } = filter;
  const asked = JSON.stringify({ unitIds, clientIds, agentId, officerId, from } satisfies Scope);
  const load = (keys: readonly string[]) => Promise.all(keys.map((key) => all(context, JSON.parse(key) as Scope, on)));
  const found = await context.read.loader<Duty[]>(`duties ${on}`, load).load(asked);
  return found.filter((one) => matches(one, filter));
}

async function all({ read, viewer }: Context, scope: Scope, on: CivilDate): Promise<Duty[]> {
  const ofCourses = await courseDuties(read, scope, on);
  return STAFF.includes(viewer.role) ? [...ofCourses, ...(await dutiesAround(read, scope, on))] : ofCourses;
}

function matches({ code, step, state, by, owing, ...window }: Duty, filter: DutyFilter): boolean {
  const { states, ruleCodes, steps, agentId, officerId, from, until } = filter;
  return (
    (!states || states.includes(state)) &&
    (!ruleCodes || (code !== null && ruleCodes.includes(code))) &&
    (!steps || steps.includes(step)) &&
    (!filter.by || by.includes(filter.by)) &&
    (!agentId || owing.agent === agentId) &&
    (!officerId || owing.officer === officerId) &&
    (!from || window.until >= from) &&
    (!until || window.from <= until)
  );
}
