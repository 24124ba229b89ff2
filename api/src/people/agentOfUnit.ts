import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { UUID } from '../ground/scalars.js';
import { badInput } from '../ground/refusal.js';

/** What an administrator may know of an agent whose account they open. */
@ObjectType({
  description: 'An agent on duty as an administrator may know them, to open their account (agen bertugas).',
  simpleResolvers: true,
})
export class AgentOfUnit {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  initials!: string;

  @Field(() => String, { description: 'Number of the decree (SK).' })
  decreeNumber!: string;

  @Field(() => String, { description: 'Village of duty (wilayah tugas).' })
  village!: string;

  @Field(() => Boolean, { description: 'Whether an account in use belongs to them already.' })
  taken!: boolean;
}

/** Refuses an agent who is not on duty at the unit, or has an account in use; names the field. */
export async function expectAgent(em: EntityManager, agentId: string, unitId: number): Promise<void> {
  const agents = await em.execute<AgentOfUnit[]>('select * from agents_of_unit(?)', [unitId]);
  const agent = agents.find(({ id }) => id === agentId);
  if (!agent) throw badInput('input.agentId', 'agentOfUnit', { found: agentId });
  if (agent.taken) throw badInput('input.agentId', 'agentTaken', { found: agent.decreeNumber });
}
