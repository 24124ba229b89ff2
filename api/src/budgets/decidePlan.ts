import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { badInput, notFound, Refusal } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import type { GiveCeilingInput } from './plan.input.js';
import { BudgetPlan } from './plan.js';
import { BudgetCeiling } from './planLine.js';

/** Sends a plan of one's own unit to the unit above. */
export async function submitPlan({ em, viewer, today }: Context, id: string): Promise<BudgetPlan> {
  const plan = await find(em, BudgetPlan, id, 'id');
  if (plan.unit.id !== viewer.unit) throw new Refusal('FORBIDDEN', { reason: 'row' });
  plan.move('SUBMITTED');
  plan.submittedBy = em.getReference(Account, viewer.account);
  plan.submittedOn = today;
  return plan;
}

/** Approves or returns a plan of a unit below; the board's own is decided on by another person of the board. */
export async function decidePlan(context: Context, id: string, reason: string | null): Promise<BudgetPlan> {
  const { em, viewer, today } = context;
  const plan = await find(em, BudgetPlan, id, 'id', { populate: ['unit'] as never });
  const above = plan.unit.tier === 'NATIONAL' || plan.unit.id !== viewer.unit;
  if (!above || plan.submittedBy?.id === viewer.account) throw new Refusal('FORBIDDEN', { reason: 'planAbove' });
  plan.move(reason === null ? 'APPROVED' : 'RETURNED');
  plan.decidedBy = em.getReference(Account, viewer.account);
  plan.decidedOn = today;
  plan.reason = reason;
  return plan;
}

/** Gives a unit below its ceiling. @throws for a closed year, or a unit that is not below. */
export async function giveCeiling({ em, viewer, today }: Context, input: GiveCeilingInput): Promise<BudgetCeiling> {
  const { unitId, ...facts } = input;
  if (facts.fiscalYear < Number(today.slice(0, 4)))
    throw badInput('input.fiscalYear', 'closedYear', { found: facts.fiscalYear });
  if (!viewer.units.includes(unitId)) throw notFound('Unit', String(unitId), 'input.unitId');
  if (unitId === viewer.unit && unitId !== 0) throw new Refusal('FORBIDDEN', { reason: 'planAbove' });
  return em.create(BudgetCeiling, { ...facts, unit: em.getReference(Unit, unitId) });
}
