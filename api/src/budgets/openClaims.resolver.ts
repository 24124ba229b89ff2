import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { tried } from '../ground/write.js';
import { ClaimPayee, OpenClaimsInput } from './claim.input.js';
import { openClaims } from './openClaims.js';

@Resolver()
export class OpenClaimsResolver {
  @Authorized(...STAFF)
  @Mutation(() => [ClaimPayee], {
    description:
      'Claims what a month owes each payee, one claim for each, all or nothing (mengajukan klaim per penerima).',
  })
  openClaims(
    @Arg('input', () => OpenClaimsInput) input: OpenClaimsInput,
    @Ctx() context: Context,
  ): Promise<ClaimPayee[]> {
    return openClaims(context, input);
  }

  @Authorized(...STAFF)
  @Query(() => [ClaimPayee], {
    description: 'What `openClaims` would claim, by payee; writes nothing (pratinjau klaim per penerima).',
  })
  async claimPayees(
    @Arg('input', () => OpenClaimsInput) input: OpenClaimsInput,
    @Ctx() context: Context,
  ): Promise<ClaimPayee[]> {
    let payees: ClaimPayee[] = [];
    await tried(context, async (own) => {
      payees = await openClaims(own, input);
    });
    return payees;
  }
}
