import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { valueOn } from '../../guideline/dated.js';
import { clientsPerAgent } from '../../guideline/parameters/agents.js';
import { agentBriefing } from '../../guideline/rules/agent-briefing.js';
import { agentCaseload } from '../../guideline/rules/agent-caseload.js';
import { agentCriteria } from '../../guideline/rules/agent-criteria.js';
import { agentDecree } from '../../guideline/rules/agent-decree.js';
import { assignmentAcceptance } from '../../guideline/rules/assignment-acceptance.js';
import { assignmentDomicile } from '../../guideline/rules/assignment-domicile.js';
import { Assignment } from '../../enrollments/assignment.js';
import { careOf } from '../../enrollments/care.js';
import { demand } from '../../ground/refusal.js';
import { OPEN_END, type AgentOnDuty, type Followed } from '../ground/kept.js';
import type { Site } from '../ground/site.js';

/** Assigns an agent of the client's village while one has room; where an agent's duty ends, the next takes over. */
export function assign(site: Site, followed: Followed): void {
  const { enrollment, startedOn, fate } = followed;
  const until = fate.status === 'ACTIVE' ? OPEN_END : fate.on;
  let on = addDays(startedOn, site.chance.whole(0, 6));
  while (on < followed.until) {
    const onDuty = freeAgent(site, followed, on, until);
    if (!onDuty) return;
    const last = onDuty.until < until ? onDuty.until : until;
    mayAccompany(onDuty, followed, on);
    const { agent } = onDuty;
    const accepted = { acceptedByClient: true, acceptedByFamily: true };
    const endedOn = last === OPEN_END ? null : last;
    site.record(Assignment, on, { ...careOf(enrollment), agent, startedOn: on, endedOn, ...accepted });
    onDuty.assigned.push({ from: on, until: last });
    followed.agents.push({ agent, from: on, until: last });
    on = last;
  }
}

/** The agent with the most clients who still has room, so that some have four and some none. */
function freeAgent(site: Site, { place }: Followed, on: CivilDate, until: CivilDate): AgentOnDuty | undefined {
  const most = valueOn(clientsPerAgent, on);
  const free = site.agents.filter(
    (one) => one.place === place && one.from <= on && on < one.until && meeting(one, on, until) < most,
  );
  if (free.length > 1 && site.chance.falls(0.25)) return site.chance.pick(free);
  return free.toSorted((a, b) => meeting(b, on, until) - meeting(a, on, until))[0];
}

/** Assignments of the agent that share a day with the new one. */
const meeting = ({ assigned }: AgentOnDuty, on: CivilDate, until: CivilDate): number =>
  assigned.filter((one) => one.from <= until && on <= one.until).length;

function mayAccompany(onDuty: AgentOnDuty, { enrollment, client }: Followed, on: CivilDate): void {
  const { agent, briefed, assigned } = onDuty;
  const { startedOn } = enrollment;
  const { criteria, decreeNumber, decreeIssuedOn, decreeCopiedToUnit } = agent;
  const active = assigned.filter((one) => one.from <= on && on < one.until).length;
  demand(
    agentCriteria({ attested: criteria }, startedOn),
    agentDecree({ number: decreeNumber, issuedOn: decreeIssuedOn, copiedToUnit: decreeCopiedToUnit }, startedOn),
    agentBriefing(briefed, startedOn),
    agentCaseload({ active }, startedOn),
    assignmentDomicile({ agentVillage: agent.village, clientVillage: client.village }, startedOn),
    assignmentAcceptance({ acceptedByClient: true, acceptedByFamily: true }, startedOn),
  );
}
