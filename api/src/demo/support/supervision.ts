import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { supervisionPurposes2019, type Supervised } from '../../guideline/parameters/supervision.js';
import { supervisionTier } from '../../guideline/rules/supervision-tier.js';
import type { RecoveryAgent } from '../../agents/agent.js';
import { Role } from '../../ground/access.js';
import { demand } from '../../ground/refusal.js';
import { Account } from '../../people/account.js';
import { FollowUp } from '../../supervision/followUp.js';
import { SupervisionFinding } from '../../supervision/supervisionFinding.js';
import { SupervisionVisit } from '../../supervision/supervisionVisit.js';
import type { Unit } from '../../units/unit.js';
import type { Site } from '../ground/site.js';
import { supervisionNotes } from '../texts/supervision.js';

/** Days a follow-up is given. */
const GIVEN = 21;

/** Whom a visit is for, and who goes. */
interface Going {
  supervised: Supervised;
  supervisor: Unit;
  agent: RecoveryAgent | null;
}

/** Visits to a unit by the tier above, one of them still to come, and to some of its agents by itself. */
export function addSupervision(site: Site): void {
  const { chance, unit, world } = site;
  const above = { supervised: unit.tier as Supervised, supervisor: unit.parent as Unit, agent: null };
  if (chance.falls(0.85)) addVisit(site, above, addDays(world.last, -chance.whole(60, 300)));
  if (chance.falls(0.5)) addVisit(site, above, addDays(world.last, -chance.whole(5, 55)));
  addVisit(site, above, addDays(world.today, chance.whole(4, 60)));
  for (const { agent, from } of site.agents) {
    const heldOn = addDays(world.last, -chance.whole(3, 200));
    const visited = heldOn > from && agent.status === 'APPOINTED' && chance.falls(0.35);
    if (visited) addVisit(site, { supervised: 'AGENT', supervisor: unit, agent }, heldOn);
  }
}

function addVisit(site: Site, going: Going, plannedOn: CivilDate): void {
  const { chance, unit, world } = site;
  const { supervised, supervisor, agent } = going;
  const head = headOf(site, supervisor);
  const purposes = supervisionPurposes2019.filter(() => chance.falls(going.agent ? 0.4 : 0.7));
  if (purposes.length === 0) purposes.push('TASKS_AND_DOCUMENTATION');
  const heldOn = plannedOn <= world.last ? plannedOn : null;
  const findings = heldOn ? 'Dicatat per tujuan.' : null;
  const told = { tier: supervisor.tier, supervised, ofUnit: true, purposes, heldOn, findings };
  demand(supervisionTier({ ...told, followUp: null, followUpDueOn: null }, plannedOn));
  const noted = { on: heldOn ?? world.last, unit: supervisor, by: head.id };
  const visit = world.record(SupervisionVisit, chance, noted, {
    ...{ unit, supervisor, supervised, agent, officer: null, plannedOn, purposes, plannedBy: head, heldOn },
    ...{ status: heldOn ? 'HELD' : 'PLANNED', helpedBy: agent && heldOn ? 'Perangkat kelurahan/desa (contoh)' : null },
  });
  if (!heldOn) return;
  for (const purpose of purposes) {
    const wanting = chance.falls(0.4);
    const { inOrder, wanted, task } = supervisionNotes[purpose];
    const finding = world.record(SupervisionFinding, chance, noted, {
      ...{ visit, unit, supervisor, purpose, verdict: wanting ? 'NEEDS_ACTION' : 'IN_ORDER' },
      ...{ note: wanting ? wanted : inOrder, client: null, agent, officer: null, report: null, ruleCode: null },
    });
    if (wanting) addFollowUp(site, finding, task, heldOn);
  }
}

function addFollowUp(site: Site, finding: SupervisionFinding, task: string, heldOn: CivilDate): void {
  const { chance, unit, world } = site;
  const { visit, supervisor } = finding;
  const dueOn = addDays(heldOn, GIVEN);
  const owner = chance.pick(site.officers);
  const answeredOn = addDays(heldOn, chance.whole(5, 30));
  const closedOn = addDays(answeredOn, chance.whole(1, 9));
  const answered = answeredOn <= world.last && chance.falls(0.8);
  const status = !answered ? 'OPEN' : closedOn <= world.last && chance.falls(0.9) ? 'CLOSED' : 'ANSWERED';
  world.record(
    FollowUp,
    chance,
    { on: heldOn, unit: supervisor, by: headOf(site, supervisor).id },
    {
      ...{ finding, visit, unit, supervisor, owner, task, dueOn, status },
      ...(answered && { answer: 'Sudah dilaksanakan bersama agen (contoh).', answeredOn, answeredBy: owner }),
      ...(status === 'CLOSED' && { closedOn, remarks: 'Diterima (contoh).' }),
    },
  );
}

/** Who supervises for a unit. */
function headOf({ world }: Site, unit: Unit): Account {
  const head = world.of(Account).find((one) => one.unit === unit && one.role === Role.SUPERVISOR);
  if (!head) throw new Error(`${unit.name} has nobody who supervises.`);
  return head;
}
