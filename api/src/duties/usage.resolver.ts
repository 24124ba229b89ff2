import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { Refusal } from '../ground/refusal.js';
import { CivilDay } from '../ground/scalars.js';
import { refusalsSince } from '../rulebook/refusals.js';
import { Rule } from '../rulebook/rule.js';
import { gather } from './gather.js';
import { RuleUsage } from './usage.js';

@Resolver(() => Rule)
export class RuleUsed {
  @FieldResolver(() => RuleUsage, {
    nullable: true,
    description: 'How it is used at the units in sight; null for who supervises and serves none (pemakaian).',
  })
  usage(@Root() { code }: Rule, @Ctx() { viewer }: Context): object | null {
    return STAFF.includes(viewer.role) ? { code } : null;
  }
}

/** Each figure is gathered once a request, for all rules together. */
@Resolver(() => RuleUsage)
export class RuleUsageFigures {
  @FieldResolver(() => Int, { description: 'How often it refused since a day (jumlah penolakan).' })
  refused(
    @Root() { code }: RuleUsage,
    @Arg('since', () => CivilDay) since: CivilDate,
    @Ctx() { read }: Context,
  ): Promise<number> {
    const load = async (codes: readonly string[]) => {
      const times = await refusalsSince(read, since);
      return codes.map((one) => times.get(one) ?? 0);
    };
    return read.loader<number>(`refusals ${since}`, load).load(code);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Duties under it that are overdue today; null where there are too many courses to ask at once.',
  })
  overdue(@Root() { code }: RuleUsage, @Ctx() context: Context): Promise<number | null> {
    const load = async (codes: readonly string[]) => {
      const overdue = await overdueBy(context);
      return codes.map((one) => overdue && (overdue.get(one) ?? 0));
    };
    return context.read.loader<number | null>('overdue by rule', load).load(code);
  }
}

/** Overdue duties by their rule; null where there are more courses in sight than are asked at once. */
async function overdueBy(context: Context): Promise<Map<string | null, number> | null> {
  try {
    const overdue = await gather(context, { states: ['OVERDUE'] }, context.today);
    return new Map([...Map.groupBy(overdue, ({ code }) => code)].map(([code, duties]) => [code, duties.length]));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'LIMIT_EXCEEDED') return null;
    throw error;
  }
}
