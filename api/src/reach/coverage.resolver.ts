import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { inOrder } from '../ground/input.js';
import { CivilDay } from '../ground/scalars.js';
import { coverageBy, CoverageRow } from './coverage.js';
import { DimensionWord, type Dimension } from './words.js';

@Resolver()
export class CoverageResolver {
  @Authorized(...STAFF)
  @Query(() => [CoverageRow], {
    description:
      'How many who completed rehabilitation in a period came into post-rehabilitation, the least covered groups first (jangkauan). At most 500 groups.',
  })
  coverage(
    @Arg('by', () => DimensionWord) by: Dimension,
    @Arg('from', () => CivilDay) from: string,
    @Arg('until', () => CivilDay) until: string,
    @Ctx() context: Context,
  ): Promise<CoverageRow[]> {
    inOrder(from, 'until', until);
    return coverageBy(context, by, from, until);
  }
}
