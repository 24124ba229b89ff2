import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import { CARE } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { networkOf, VillageNetwork } from './network.js';

@Resolver()
export class VillageNetworkResolver {
  @Authorized(...CARE)
  @Query(() => VillageNetwork, {
    description: 'Which facilities serve a village, which needs none of them meets, and the referrals of its clients.',
  })
  villageNetwork(@Arg('villageCode', () => ID) villageCode: string, @Ctx() context: Context): Promise<VillageNetwork> {
    return networkOf(context, villageCode);
  }
}
