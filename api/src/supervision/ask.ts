import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { Role } from '../ground/access.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { Assistance } from './assistance.js';
import { FollowUp } from './followUp.js';
import type { AskFollowUpInput } from './followUp.input.js';

/**
 * Asks a unit in sight for something outside a supervision visit: after assistance to an agent, or of its own accord.
 * @throws FORBIDDEN for an officer who asks for more than what follows the assistance of their own unit.
 */
export async function askFor({ em, viewer, today }: Context, input: AskFollowUpInput): Promise<FollowUp> {
  const { id, assistanceId, unitId, task, dueOn, ownerId } = input;
  const assistance = assistanceId ? await find(em, Assistance, assistanceId, 'input.assistanceId') : null;
  if (!assistance && viewer.role !== Role.SUPERVISOR) throw new Refusal('FORBIDDEN', { reason: 'asksAfterAssistance' });
  const unit = assistance?.unit.id ?? unitId;
  if (unit === null || unit === undefined) throw badInput('input.unitId', 'blank');
  if (!viewer.units.includes(unit)) throw badInput('input.unitId', 'notPossible', { found: unit });
  if (dueOn < today) throw badInput('input.dueOn', 'past', { found: dueOn, required: today });
  const owner = ownerId ? await find(em, Account, ownerId, 'input.ownerId') : null;
  if (owner && owner.unit.id !== unit) throw badInput('input.ownerId', 'ownerOfUnit');
  return em.create(FollowUp, {
    ...(id && { id }),
    ...{ visit: null, finding: null, assistance, owner, task: task.trim(), dueOn },
    unit: em.getReference(Unit, unit),
    supervisor: em.getReference(Unit, viewer.unit),
  });
}
