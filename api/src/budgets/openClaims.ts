import type { EntityManager } from '@mikro-orm/postgresql';
import { calendarMonth } from '../guideline/calendar.js';
import type { Payee } from '../guideline/budget/line.js';
import { RecoveryAgent } from '../agents/agent.js';
import type { Context } from '../ground/context.js';
import { notAhead } from '../ground/input.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import type { ClaimPayee, OpenClaimsInput } from './claim.input.js';
import { Claim } from './claim.js';
import { derive } from './derive.js';

interface Group extends ClaimPayee {
  agent: string | null;
  officer: string | null;
}

/**
 * Claims what a month owes each payee, one claim for each, after its evidence was looked at anew. What was bought is
 * claimed where a vendor is named. All or nothing, and nothing twice. @throws BAD_USER_INPUT where nothing is payable,
 * CONFLICT where it is not as much evidence as was seen.
 */
export async function openClaims({ em, viewer, today }: Context, input: OpenClaimsInput): Promise<ClaimPayee[]> {
  const { month, source, vendor = null, count } = input;
  const span = calendarMonth(month);
  notAhead(today, { 'input.month': span.from });
  await derive(em, [viewer.unit]);
  const within = [viewer.unit, span.from, span.until];
  const groups = await groupsOf(em, within, vendor);
  const found = groups.reduce((sum, one) => sum + one.count, 0);
  if (found === 0) throw badInput('input.month', 'nothingPayable', { found: span.from.slice(0, 7) });
  if (count !== null && count !== undefined && count !== found)
    throw new Refusal('CONFLICT', {
      ...{ field: 'input.count', reason: 'evidenceChanged', facts: { found, required: count } },
    });
  const claims = groups.map(({ agent, officer, ...of }) =>
    em.create(Claim, {
      ...{ month: span.from, source, count: of.count, rupiah: of.rupiah, claimedOn: today },
      agent: agent ? em.getReference(RecoveryAgent, agent) : null,
      officer: officer ? em.getReference(Account, officer) : null,
      vendor: of.payee === 'VENDOR' ? vendor : null,
      unit: em.getReference(Unit, viewer.unit),
      claimedBy: em.getReference(Account, viewer.account),
    }),
  );
  await em.flush();
  await em.execute(
    `update payable p set status = 'CLAIMED', claim_id = k.id from claim k where k.id = any (?::uuid[])
       and p.agent_id is not distinct from k.agent_id and p.officer_id is not distinct from k.officer_id
       and p.unit_id = ? and p.evidence_on between ? and ? and p.status = 'PAYABLE'`,
    [`{${claims.map(({ id }) => id).join(',')}}`, ...within],
  );
  return groups;
}

/** What is payable to each, by name: agents, officers, and last what was bought. */
async function groupsOf(em: EntityManager, within: readonly unknown[], vendor: string | null): Promise<Group[]> {
  const rows = await em.execute<(Omit<Group, 'payee' | 'payeeId' | 'rupiah'> & { rupiah: string })[]>(
    `select p.agent_id agent, p.officer_id officer, coalesce(g.name, a.name) "name", count(*)::int count, sum(p.rupiah) rupiah
     from payable p left join recovery_agent g on g.id = p.agent_id left join account a on a.id = p.officer_id
     where p.unit_id = ? and p.evidence_on between ? and ? and p.status = 'PAYABLE'
     group by 1, 2, 3 order by p.agent_id is null, p.officer_id is null, 3`,
    within,
  );
  const payeeOf = ({ agent, officer }: { agent: string | null; officer: string | null }): Payee =>
    agent ? 'AGENT' : officer ? 'OFFICER' : 'VENDOR';
  return rows
    .map((row) => ({
      ...row,
      payee: payeeOf(row),
      payeeId: row.agent ?? row.officer,
      name: row.name ?? vendor ?? '',
      rupiah: Number(row.rupiah),
    }))
    .filter(({ payee }) => payee !== 'VENDOR' || vendor);
}
