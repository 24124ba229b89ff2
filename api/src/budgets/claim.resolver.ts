import sql from 'sql-template-tag';
import { Arg, Args, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { badInput } from '../ground/refusal.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { attach } from './attach.js';
import { ClaimFilter, ClaimsArgs, ClaimTotal, OpenClaimInput } from './claim.input.js';
import { Claim, ClaimFile } from './claim.js';
import { behind, claimConditions } from './conditions.js';
import { approveClaims, payClaims, rejectClaims } from './decideClaims.js';
import { openClaim } from './openClaim.js';
import { ClaimFileKind, type ClaimFileKindWord } from './words.js';

export const ClaimList = listing(Claim, {
  one: 'claim',
  many: 'claims',
  roles: STAFF,
  filter: ClaimFilter,
  orders: ['month', 'recordedAt', 'rupiah'],
  direction: Direction.DESC,
  conditions: claimConditions,
});

/** A text somebody must give. @throws BAD_USER_INPUT where it is blank. */
function needed(field: string, text: string): string {
  if (!/\S/.test(text)) throw badInput(field, 'blank');
  return text.trim();
}

@Resolver(() => Claim)
export class ClaimResolver {
  @Authorized(...STAFF)
  @Mutation(() => Claim, {
    description: "Claims the payables of a month of one's own unit, their evidence looked at anew (mengajukan klaim).",
  })
  openClaim(@Arg('input', () => OpenClaimInput) input: OpenClaimInput, @Ctx() context: Context): Promise<Claim> {
    return openClaim(context, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => ClaimFile, { description: 'Attaches a receipt or attendance list (melampirkan bukti).' })
  attachToClaim(
    @Arg('claimId', () => UUID) claimId: string,
    @Arg('fileId', () => UUID) fileId: string,
    @Arg('kind', () => ClaimFileKind, { defaultValue: 'ATTENDANCE', description: 'Whether it names clients.' })
    kind: ClaimFileKindWord,
    @Ctx() context: Context,
  ): Promise<ClaimFile> {
    return attach(context, claimId, fileId, kind);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Int, { description: 'Approves claims of others, all of them or none (menyetujui klaim).' })
  approveClaims(@Args(() => ClaimsArgs) claims: ClaimsArgs, @Ctx() context: Context): Promise<number> {
    return approveClaims(context, claims);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Int, {
    description: 'Rejects claims that are not paid yet; their evidence is payable again (menolak klaim).',
  })
  rejectClaims(
    @Args(() => ClaimsArgs) claims: ClaimsArgs,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<number> {
    return rejectClaims(context, claims, needed('reason', reason));
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Int, { description: 'Notes that approved claims were paid, all or none (mencatat pembayaran).' })
  payClaims(
    @Args(() => ClaimsArgs) claims: ClaimsArgs,
    @Arg('on', () => CivilDay) on: string,
    @Arg('reference', () => String, { description: 'Number of the payment (nomor SPM atau kuitansi).' })
    reference: string,
    @Ctx() context: Context,
  ): Promise<number> {
    return payClaims(context, claims, on, needed('reference', reference));
  }

  @FieldResolver(() => [ClaimFile], { description: 'Receipts and attendance lists (lampiran).' })
  files(@Root() claim: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(ClaimFile, 'claim', claim['id'], sql`order by t.recorded_at`);
  }
}

@Resolver()
export class ClaimTotals {
  @Authorized(...STAFF)
  @Query(() => [ClaimTotal], { description: 'How much claims come to, by status (jumlah klaim per status).' })
  claimTotals(
    @Arg('filter', () => ClaimFilter, { nullable: true }) filter: ClaimFilter | null,
    @Ctx() context: Context,
  ): Promise<ClaimTotal[]> {
    const rows = behind(context, Claim, claimConditions, filter);
    return context.read.rows<ClaimTotal>(
      sql`select status, count(*)::int count, sum(rupiah) rupiah ${rows} group by status order by status`,
    );
  }
}
