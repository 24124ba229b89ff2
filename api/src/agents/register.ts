import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { demand, expectVersion } from '../ground/refusal.js';
import { villageOf } from '../regions/village.js';
import { Unit } from '../units/unit.js';
import { RecoveryAgent } from './agent.js';
import type { RegisterAgentInput, UpdateAgentInput } from './agent.input.js';
import { registration } from './designation.js';

/** Registers a candidate of a category the guideline names; where nothing else is said they live where they serve. */
export async function register({ em, viewer, today }: Context, input: RegisterAgentInput): Promise<RecoveryAgent> {
  const { id, villageCode, homeVillageCode, phone = null, ...facts } = input;
  notAhead(today, { 'input.recommendedOn': facts.recommendedOn });
  const village = await villageOf(em, villageCode);
  const homeVillage = homeVillageCode ? await villageOf(em, homeVillageCode, 'input.homeVillageCode') : village;
  const categoryNote = facts.categoryNote?.trim() || null;
  demand(...registration({ category: facts.category, categoryNote }, today));
  const unit = em.getReference(Unit, viewer.unit);
  return em.create(RecoveryAgent, { ...(id && { id }), ...facts, phone, categoryNote, village, homeVillage, unit });
}

/** Changes an agent; what is left out stays. @throws CONFLICT when another was faster. */
export async function update(
  { em }: Context,
  id: string,
  expected: number,
  { phone, homeVillageCode, selectedByUnit }: UpdateAgentInput,
): Promise<RecoveryAgent> {
  const agent = await find(em, RecoveryAgent, id, 'id');
  expectVersion(agent.version, expected);
  agent.phone = phone ?? agent.phone;
  agent.selectedByUnit = selectedByUnit ?? agent.selectedByUnit;
  if (homeVillageCode) agent.homeVillage = await villageOf(em, homeVillageCode, 'input.homeVillageCode');
  await em.flush();
  return agent;
}
