import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RuleCode } from '../guideline/codes.js';
import { ruleByCode } from '../guideline/rulebook.js';
import { soonBy } from '../guideline/soon.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import { CARE, Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { is, ofUnits } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { ruleIn } from '../rulebook/present.js';
import { Finding, Rule } from '../rulebook/rule.js';
import { endWaiver, grant } from './grant.js';
import { GrantWaiverInput, WaiverFilter } from './waiver.input.js';
import { Waiver } from './waiver.js';

export const WaiverList = listing(Waiver, {
  one: 'waiver',
  many: 'waivers',
  roles: CARE,
  filter: WaiverFilter,
  orders: ['until', 'recordedAt'],
  direction: Direction.DESC,
  conditions: {
    ...ofUnits,
    rules: (codes, { c }) => sql`${c('ruleCode')} = any (${codes}::text[])`,
    on: (day, { c }) => sql`${c('from')} <= ${day} and ${c('until')} >= ${day}`,
    endsBy: (day, { c }) => sql`${c('until')} <= ${day}`,
    endsSoon: (soon, { c, context }) => is(soon, sql`${c('until')} <= ${soonBy(context.today)}`),
    clientId: (id, { c }) => sql`${c('client')} = ${id}`,
    agentId: (id, { c }) => sql`${c('agent')} = ${id}`,
  },
});

@Resolver(() => Waiver)
export class WaiverResolver {
  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Waiver, { description: 'Waives a rule for one case of a unit below (memberi pengecualian).' })
  grantWaiver(@Arg('input', () => GrantWaiverInput) input: GrantWaiverInput, @Ctx() context: Context): Promise<Waiver> {
    return grant(context, input);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Waiver, { description: 'Ends a waiver early (mengakhiri pengecualian).' })
  endWaiver(
    @Arg('id', () => UUID) id: string,
    @Arg('on', () => CivilDay) on: string,
    @Ctx() context: Context,
  ): Promise<Waiver> {
    return endWaiver(context, id, on);
  }

  @FieldResolver(() => Rule)
  rule(@Root() waiver: Row, @Ctx() { language }: Context): Rule {
    return ruleIn(language, ruleByCode(waiver['ruleCode'] as RuleCode)!.card);
  }
}

/** The waiver a finding passes by. */
@Resolver(() => Finding)
export class FindingWaiver {
  @FieldResolver(() => Waiver, {
    nullable: true,
    description: 'The waiver it passes by (pengecualian); it stays unmet.',
  })
  waiver(@Root() { waiverId }: Finding, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Waiver, waiverId);
  }
}

const standing = sql`order by t."until" desc, t.id`;

/** Waivers of a client. */
@Resolver(() => Client)
export class ClientWaivers {
  @FieldResolver(() => [Waiver])
  waivers(@Root() client: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Waiver, 'client', client['id'], standing);
  }
}

/** Waivers of an agent. */
@Resolver(() => RecoveryAgent)
export class AgentWaivers {
  @FieldResolver(() => [Waiver])
  waivers(@Root() agent: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Waiver, 'agent', agent['id'], standing);
  }
}
