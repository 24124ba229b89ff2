import { calendarMonth } from '../guideline/calendar.js';
import { RecoveryAgent } from '../agents/agent.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { badInput } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import type { OpenClaimInput } from './claim.input.js';
import { Claim } from './claim.js';
import { derive } from './derive.js';

/** Puts the payables of a month together, after their evidence was looked at anew. @throws BAD_USER_INPUT where nothing is payable. */
export async function openClaim({ em, viewer, today }: Context, input: OpenClaimInput): Promise<Claim> {
  const { id, month, source, agentId, officerId, vendor = null } = input;
  const span = calendarMonth(month);
  notAhead(today, { 'input.month': span.from });
  if ([agentId, officerId, vendor].filter(Boolean).length > 1) throw badInput('input.agentId', 'onePayee');
  const agent = agentId ? await find(em, RecoveryAgent, agentId, 'input.agentId') : null;
  const officer = officerId ? await find(em, Account, officerId, 'input.officerId') : null;
  await derive(em, [viewer.unit]);
  const claim = em.create(Claim, {
    ...(id && { id }),
    ...{ month: span.from, source, agent, officer, vendor, count: 0, rupiah: 0, claimedOn: today },
    unit: em.getReference(Unit, viewer.unit),
    claimedBy: em.getReference(Account, viewer.account),
  });
  await em.flush();
  const [taken] = await em.execute<{ count: number; rupiah: string }[]>(
    `with taken as (update payable set status = 'CLAIMED', claim_id = ? where unit_id = ? and status = 'PAYABLE'
       and evidence_on between ? and ? and ${payee(input)} returning rupiah)
     select count(*)::int count, coalesce(sum(rupiah), 0) rupiah from taken`,
    [claim.id, viewer.unit, span.from, span.until, ...[agentId ?? officerId].filter(Boolean)],
  );
  if (!taken?.count) throw badInput('input.month', 'nothingPayable', { found: span.from.slice(0, 7) });
  claim.count = taken.count;
  claim.rupiah = Number(taken.rupiah);
  return claim;
}

function payee({ agentId, officerId, vendor }: OpenClaimInput): string {
  if (agentId) return 'agent_id = ?';
  if (officerId) return 'officer_id = ?';
  return vendor ? 'agent_id is null and officer_id is null' : 'true';
}
