import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { RecoveryAgent } from '../agents/agent.js';
import { CARE } from '../ground/access.js';
import { connection } from '../ground/connection.js';
import type { Context } from '../ground/context.js';
import { pageOf } from '../ground/derived.js';
import { Direction, type Page } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { CivilDay } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { Rule } from '../rulebook/rule.js';
import { Unit } from '../units/unit.js';
import { countBy, DutyCount } from './count.js';
import { DutyArgs, DutyFilter, GroupingWord, type Grouping } from './duties.input.js';
import { Duty } from './duty.js';
import { ruleOf } from './duty.resolver.js';
import { gather } from './gather.js';

const { Connection, Pages } = connection(Duty);

const byWindow = ['until', 'from'].map((by) => ({ by, direction: Direction.ASC }));

@Resolver()
class Duties {
  @Authorized(...CARE)
  @Query(() => Connection, {
    description:
      'What is asked of the clients, agents, officers and units in sight, and where each stands on a day (kewajiban).',
  })
  async duties(
    @Args(() => DutyArgs) { filter, on, orderBy, ...paging }: DutyArgs,
    @Ctx() context: Context,
  ): Promise<Page> {
    const found = await gather(context, filter ?? {}, on ?? context.today);
    return pageOf(found, orderBy?.length ? orderBy : byWindow, paging);
  }

  @Authorized(...CARE)
  @Query(() => [DutyCount], { description: 'How many of these duties stand where (jumlah kewajiban).' })
  async dutyCounts(
    @Arg('filter', () => DutyFilter, { nullable: true }) filter: DutyFilter | null,
    @Arg('on', () => CivilDay, { nullable: true }) on: string | null,
    @Arg('by', () => GroupingWord, { nullable: true, description: 'All together where it is left out.' })
    by: Grouping | null,
    @Ctx() context: Context,
  ): Promise<DutyCount[]> {
    return countBy(await gather(context, filter ?? {}, on ?? context.today), by ?? null);
  }
}

/** What duties were counted by. */
@Resolver(() => DutyCount)
export class DutyCounted {
  @FieldResolver(() => Unit, { nullable: true })
  unit(@Root() { of }: DutyCount, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Unit, of.unit);
  }

  @FieldResolver(() => RecoveryAgent, { nullable: true })
  agent(@Root() { of }: DutyCount, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(RecoveryAgent, of.agent);
  }

  @FieldResolver(() => Account, { nullable: true })
  officer(@Root() { of }: DutyCount, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Account, of.officer);
  }

  @FieldResolver(() => Rule, { nullable: true })
  rule(@Root() { of }: DutyCount, @Ctx() { language }: Context): Rule | null {
    return ruleOf(language, of.code);
  }
}

export const DutyList: Function[] = [Duties, Pages];
