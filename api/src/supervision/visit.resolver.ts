import sql from 'sql-template-tag';
import { Arg, Args, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RuleCode } from '../guideline/codes.js';
import { ruleByCode } from '../guideline/rulebook.js';
import { Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { ofUnits } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { UUID } from '../ground/scalars.js';
import { ruleIn } from '../rulebook/present.js';
import { Rule } from '../rulebook/rule.js';
import { FollowUp } from './followUp.js';
import { callOff, hold, moveTo } from './hold.js';
import { plan } from './plan.js';
import { SupervisionFinding } from './supervisionFinding.js';
import { SupervisionVisit } from './supervisionVisit.js';
import { MoveArgs, PlanSupervisionInput, RecordSupervisionInput, SupervisionVisitFilter } from './visit.input.js';

export const SupervisionVisitList = listing(SupervisionVisit, {
  one: 'supervisionVisit',
  many: 'supervisionVisits',
  roles: STAFF,
  filter: SupervisionVisitFilter,
  orders: ['plannedOn', 'recordedAt'],
  direction: Direction.DESC,
  conditions: {
    ...ofUnits,
    supervisorIds: (ids, { c }) => sql`${c('supervisor')} = any (${ids}::int[])`,
    statuses: (list, { c }) => sql`${c('status')} = any (${list}::text[])`,
    supervised: (list, { c }) => sql`${c('supervised')} = any (${list}::text[])`,
    agentId: (id, { c }) => sql`${c('agent')} = ${id}`,
    from: (from, { c }) => sql`coalesce(${c('heldOn')}, ${c('plannedOn')}) >= ${from}`,
    until: (until, { c }) => sql`coalesce(${c('heldOn')}, ${c('plannedOn')}) <= ${until}`,
  },
});

@Resolver(() => SupervisionVisit)
export class SupervisionVisitResolver {
  @Authorized(Role.SUPERVISOR)
  @Mutation(() => SupervisionVisit, {
    description: 'Plans a visit to the tier below, or to an officer or agent (merencanakan supervisi).',
  })
  planSupervision(
    @Arg('input', () => PlanSupervisionInput) input: PlanSupervisionInput,
    @Ctx() context: Context,
  ): Promise<SupervisionVisit> {
    return plan(context, input);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => SupervisionVisit, {
    description: 'Records a planned visit as it was held, with its findings (mencatat supervisi).',
  })
  recordSupervision(
    @Arg('id', () => UUID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => RecordSupervisionInput) input: RecordSupervisionInput,
    @Ctx() context: Context,
  ): Promise<SupervisionVisit> {
    return hold(context, id, expectedVersion, input);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => SupervisionVisit, { description: 'Calls a planned visit off (membatalkan supervisi).' })
  callOffSupervision(
    @Arg('id', () => UUID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<SupervisionVisit> {
    return callOff(context, id, reason);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => SupervisionVisit, {
    description: 'Moves a planned visit to another day, with a reason (menjadwalkan ulang supervisi).',
  })
  moveSupervision(@Args(() => MoveArgs) args: MoveArgs, @Ctx() context: Context): Promise<SupervisionVisit> {
    return moveTo(context, args.id, args.expectedVersion, args);
  }

  @FieldResolver(() => [SupervisionFinding], { description: 'What it found (temuan).' })
  findings(@Root() visit: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(SupervisionFinding, 'visit', visit['id'], sql`order by t.id`);
  }

  @FieldResolver(() => [FollowUp], { description: 'What is to follow (tindak lanjut).' })
  followUps(@Root() visit: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(FollowUp, 'visit', visit['id'], sql`order by t.due_on, t.id`);
  }
}

/** What a finding leads to, and the rule it is about. */
@Resolver(() => SupervisionFinding)
export class SupervisionFindingResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule or duty it is about (aturan).' })
  rule(@Root() finding: Row, @Ctx() { language }: Context): Rule | null {
    const known = finding['ruleCode'] ? ruleByCode(finding['ruleCode'] as RuleCode) : null;
    return known ? ruleIn(language, known.card) : null;
  }

  @FieldResolver(() => [FollowUp], { description: 'What it asks to be done (tindak lanjut).' })
  followUps(@Root() finding: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(FollowUp, 'finding', finding['id'], sql`order by t.due_on, t.id`);
  }
}
