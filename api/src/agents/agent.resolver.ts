import sql, { type Sql } from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { valueOn } from '../guideline/dated.js';
import { clientsPerAgent } from '../guideline/parameters/agents.js';
import type { AgentCriterion } from '../guideline/parameters/agents.js';
import { CARE, STAFF } from '../ground/access.js';
import { insideOf } from '../ground/columns.js';
import type { Context } from '../ground/context.js';
import { ofUnits } from '../ground/filters.js';
import { find } from '../ground/find.js';
import { notAhead, underGuideline } from '../ground/input.js';
import { listing } from '../ground/listing.js';
import type { Row } from '../ground/reader.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { RecoveryAgent } from './agent.js';
import { AgentFilter, BriefingInput, DecreeInput, RegisterAgentInput, UpdateAgentInput } from './agent.input.js';
import { Briefing } from './briefing.js';
import { register, update } from './register.js';
import { bySupervision, supervisedIn } from '../officers/supervised.js';
import { Criterion } from './words.js';

/** An appointment names the villages it stands on. */
const villages = { populate: ['village', 'homeVillage'] as never };

/** How many clients an agent accompanies now. */
const load = (id: Sql) => sql`(select count(*) from assignment a where a.agent_id = ${id} and a.ended_on is null)`;

export const AgentList = listing(RecoveryAgent, {
  one: 'agent',
  many: 'agents',
  roles: CARE,
  filter: AgentFilter,
  orders: ['name', 'recordedAt'],
  always: supervisedIn(sql`agent_id`),
  conditions: {
    ...ofUnits,
    statuses: (list, { c }) => sql`${c('status')} = any (${list}::text[])`,
    categories: (list, { c }) => sql`${c('category')} = any (${list}::text[])`,
    within: (code, { c }) => insideOf(c('village'), code),
    search: (text, { c }) => sql`${c('name')} ilike ${`%${text}%`}`,
    hasRoom: (room, { c, context }) => sql`(${load(c('id'))} < ${valueOn(clientsPerAgent, context.today)}) = ${room}`,
    clientsFrom: (least, { c }) => sql`${load(c('id'))} >= ${least}`,
    clientsUntil: (most, { c }) => sql`${load(c('id'))} <= ${most}`,
    ...bySupervision,
  },
});

@Resolver(() => RecoveryAgent)
export class AgentResolver {
  @Authorized(...STAFF)
  @Mutation(() => RecoveryAgent, {
    description: 'Registers a candidate for recovery agent (mendaftarkan calon agen pemulihan).',
  })
  registerAgent(
    @Arg('input', () => RegisterAgentInput) input: RegisterAgentInput,
    @Ctx() context: Context,
  ): Promise<RecoveryAgent> {
    return register(context, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => RecoveryAgent, { description: 'Changes an agent (mengubah data agen pemulihan).' })
  updateAgent(
    @Arg('id', () => UUID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => UpdateAgentInput) input: UpdateAgentInput,
    @Ctx() context: Context,
  ): Promise<RecoveryAgent> {
    return update(context, id, expectedVersion, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => RecoveryAgent, { description: 'Attests minimum criteria of an agent (pernyataan kriteria).' })
  async attestCriteria(
    @Arg('agentId', () => UUID) agentId: string,
    @Arg('criteria', () => [Criterion]) criteria: AgentCriterion[],
    @Arg('on', () => CivilDay) on: string,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<RecoveryAgent> {
    notAhead(today, { on });
    const agent = await find(em, RecoveryAgent, agentId, 'agentId');
    agent.attest(criteria, on, viewer.name);
    return agent;
  }

  @Authorized(...STAFF)
  @Mutation(() => RecoveryAgent, { description: 'Records a briefing of an agent (pembekalan).' })
  async recordBriefing(
    @Arg('agentId', () => UUID) agentId: string,
    @Arg('input', () => BriefingInput) { id, ...facts }: BriefingInput,
    @Ctx() { em, today }: Context,
  ): Promise<RecoveryAgent> {
    notAhead(today, { 'input.heldOn': facts.heldOn });
    const agent = await find(em, RecoveryAgent, agentId, 'agentId');
    em.create(Briefing, { ...(id && { id }), ...facts, agent, unit: agent.unit });
    return agent;
  }

  @Authorized(...STAFF)
  @Mutation(() => RecoveryAgent, {
    description: 'Designates an agent by decree of the village head (penetapan dengan SK).',
  })
  async appointAgent(
    @Arg('agentId', () => UUID) agentId: string,
    @Arg('decree', () => DecreeInput) decree: DecreeInput,
    @Ctx() { em, today }: Context,
  ): Promise<RecoveryAgent> {
    notAhead(today, { 'decree.issuedOn': decree.issuedOn });
    underGuideline({ 'decree.issuedOn': decree.issuedOn });
    const agent = await find(em, RecoveryAgent, agentId, 'agentId', villages);
    agent.appoint(decree);
    return agent;
  }

  @FieldResolver(() => [Briefing])
  briefings(@Root() agent: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Briefing, 'agent', agent['id'], sql`order by t.held_on, t.id`);
  }

  @FieldResolver(() => Int, { description: 'Lesson hours (JP) of all briefings together.' })
  async briefingHours(@Root() agent: Row, @Ctx() { read }: Context): Promise<number> {
    const briefings = await read.children(Briefing, 'agent', agent['id'], sql`order by t.held_on, t.id`);
    return briefings.reduce((sum, one) => sum + Number(one['hours']), 0);
  }
}
