import type { EntityManager } from '@mikro-orm/postgresql';
import type { Supervised } from '../guideline/parameters/supervision.js';
import { supervisionTier } from '../guideline/rules/supervision-tier.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Role, type Viewer } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { underGuideline } from '../ground/input.js';
import { badInput, demand } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { SupervisionVisit } from './supervisionVisit.js';
import type { PlanSupervisionInput } from './visit.input.js';

/** Whom a visit is to supervise, and whether they stand below the unit that asks. */
interface Target {
  unit: Unit;
  officer: Account | null;
  agent: RecoveryAgent | null;
  ofUnit: boolean;
}

/** Plans a visit to the tier below, or to an officer or agent. */
export async function plan({ em, viewer, today }: Context, input: PlanSupervisionInput): Promise<SupervisionVisit> {
  const { id, supervised, plannedOn } = input;
  underGuideline({ 'input.plannedOn': plannedOn });
  const supervisor = await em.findOneOrFail(Unit, viewer.unit);
  const { ofUnit, ...target } = await targets[supervised](em, viewer, input);
  const purposes = [...new Set(input.purposes)];
  const held = { heldOn: null, findings: null, followUp: null, followUpDueOn: null };
  demand(supervisionTier({ tier: supervisor.tier, supervised, ofUnit, purposes, ...held }, today));
  const plannedBy = em.getReference(Account, viewer.account);
  const facts = { supervised, plannedOn, purposes, plannedBy };
  return em.create(SupervisionVisit, { ...(id && { id }), ...facts, ...target, supervisor });
}

type Targeting = (em: EntityManager, viewer: Viewer, input: PlanSupervisionInput) => Promise<Target>;

const unit: Targeting = async (em, viewer, { unitId, supervised }) => {
  const found = await find(em, Unit, expectGiven(unitId, 'input.unitId') as never, 'input.unitId');
  if (found.tier !== supervised)
    throw badInput('input.unitId', 'notPossible', { found: found.tier, required: [supervised] });
  return { unit: found, officer: null, agent: null, ofUnit: found.parent?.id === viewer.unit };
};

const officer: Targeting = async (em, viewer, { officerId }) => {
  const found = await find(em, Account, expectGiven(officerId, 'input.officerId'), 'input.officerId');
  if (found.role !== Role.OFFICER)
    throw badInput('input.officerId', 'notPossible', { found: found.role, required: [Role.OFFICER] });
  return { unit: found.unit, officer: found, agent: null, ofUnit: viewer.units.includes(found.unit.id) };
};

const agent: Targeting = async (em, viewer, { agentId }) => {
  const found = await find(em, RecoveryAgent, expectGiven(agentId, 'input.agentId'), 'input.agentId');
  return { unit: found.unit, officer: null, agent: found, ofUnit: viewer.units.includes(found.unit.id) };
};

const targets: Record<Supervised, Targeting> = { PROVINCE: unit, REGENCY: unit, OFFICER: officer, AGENT: agent };

/** What a visit of this kind must name. */
function expectGiven<T>(value: T | null | undefined, field: string): T {
  if (value === null || value === undefined) throw badInput(field, 'blank');
  return value;
}
