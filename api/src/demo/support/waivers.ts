import { addDays } from '../../guideline/calendar.js';
import { waivable } from '../../guideline/waiver.js';
import type { RuleCode } from '../../guideline/codes.js';
import type { RecoveryAgent } from '../../agents/agent.js';
import type { Client } from '../../clients/client.js';
import { Role } from '../../ground/access.js';
import { Account } from '../../people/account.js';
import type { Unit } from '../../units/unit.js';
import { Waiver } from '../../waivers/waiver.js';
import type { Site } from '../ground/site.js';

interface Case {
  rule: RuleCode;
  client?: Client;
  agent?: RecoveryAgent;
  /** Days before the last day of the demo world it began, and after it that it ends. */
  ago: number;
  ahead: number;
  reason: string;
}

/** Waivers by the tier above: for a full agent, for a client whose village has no agent, and one that has ended. */
export function addWaivers(site: Site): void {
  const { agents, followed, world } = site;
  const on = agents.filter(({ agent }) => agent.status === 'APPOINTED');
  const full = on.find(({ assigned }) => assigned.filter(({ until }) => until > world.last).length >= 4);
  const [other] = on.filter((one) => one !== full);
  const alone = followed.find(({ agents: had, until }) => had.length === 0 && until >= world.last);
  if (full)
    grant(site, {
      ...{ rule: 'agent.caseload', agent: full.agent, ago: 5, ahead: 9 },
      reason: 'Dua desa bertetangga sementara dilayani satu agen sampai calon agen ditetapkan (contoh).',
    });
  if (alone)
    grant(site, {
      ...{ rule: 'assignment.domicile', client: alone.client, ago: 20, ahead: 40 },
      reason: 'Desa klien belum mempunyai agen pemulihan; agen desa tetangga bersedia (contoh).',
    });
  if (other)
    grant(site, {
      ...{ rule: 'agent.caseload', agent: other.agent, ago: 90, ahead: -30 },
      reason: 'Menggantikan rekan yang cuti (contoh).',
    });
}

function grant({ chance, unit, world }: Site, { rule, client, agent, ago, ahead, reason }: Case): void {
  const grantedIn = unit.parent as Unit;
  const grantedBy = world.of(Account).find((one) => one.unit === grantedIn && one.role === Role.SUPERVISOR);
  if (!grantedBy || !waivable(rule)) throw new Error(`${unit.name} cannot be given a waiver of ${rule}.`);
  const [from, until] = [addDays(world.last, -ago), addDays(world.last, ahead)];
  const to = { client: client ?? null, agent: agent ?? null };
  const facts = { unit, ruleCode: rule, ...to, from, until, reason, grantedBy, grantedIn };
  world.record(Waiver, chance, { on: from, unit: grantedIn, by: grantedBy.id }, facts);
}
