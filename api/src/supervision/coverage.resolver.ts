import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { inOrder } from '../ground/input.js';
import { CivilDay } from '../ground/scalars.js';
import { supervisionCoverage, UnitSupervision } from './coverage.js';

@Resolver()
export class SupervisionCoverageResolver {
  @Authorized(...STAFF)
  @Query(() => [UnitSupervision], {
    description: 'How far supervision reached each unit in sight in a period (cakupan supervisi), the least first.',
  })
  supervisionCoverage(
    @Arg('from', () => CivilDay) from: string,
    @Arg('until', () => CivilDay) until: string,
    @Ctx() context: Context,
  ): Promise<UnitSupervision[]> {
    inOrder(from, 'until', until);
    return supervisionCoverage(context, from, until);
  }
}
