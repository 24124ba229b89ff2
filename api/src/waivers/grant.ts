import type { CivilDate } from '../guideline/calendar.js';
import type { RuleCode } from '../guideline/codes.js';
import { rules } from '../guideline/rulebook.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { inOrder } from '../ground/input.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { Waiver } from './waiver.js';
import type { GrantWaiverInput } from './waiver.input.js';

const waivableCodes: readonly string[] = rules.filter(({ card }) => card.waivable).map(({ card }) => card.code);

/** Grants a waiver for a case of a unit below one's own. */
export async function grant({ em, viewer }: Context, input: GrantWaiverInput): Promise<Waiver> {
  const { id, rule, clientId, agentId, from, until, reason } = input;
  if (!waivableCodes.includes(rule))
    throw badInput('input.rule', 'notPossible', { found: rule, required: waivableCodes });
  if (!clientId === !agentId) throw badInput('input.clientId', 'oneCase');
  inOrder(from, 'input.until', until);
  const client = clientId ? await find(em, Client, clientId, 'input.clientId') : null;
  const agent = agentId ? await find(em, RecoveryAgent, agentId, 'input.agentId') : null;
  const unit = (client ?? agent)!.unit;
  if (unit.id === viewer.unit) throw new Refusal('FORBIDDEN', { reason: 'tierAbove' });
  return em.create(Waiver, {
    ...(id && { id }),
    ...{ unit, client, agent, from, until, reason, ruleCode: rule as RuleCode },
    grantedBy: em.getReference(Account, viewer.account),
    grantedIn: em.getReference(Unit, viewer.unit),
  });
}

/** Ends a waiver on a day before its own end. */
export async function endWaiver({ em }: Context, id: string, on: CivilDate): Promise<Waiver> {
  const waiver = await find(em, Waiver, id, 'id');
  if (on > waiver.until) throw badInput('on', 'period', { found: waiver.until, required: on });
  waiver.until = on < waiver.from ? waiver.from : on;
  return waiver;
}
