import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { calendarMonth } from '../guideline/calendar.js';
import { Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { ofUnits } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { badInput } from '../ground/refusal.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { attach } from './attach.js';
import { ClaimFilter, OpenClaimInput } from './claim.input.js';
import { Claim, ClaimFile } from './claim.js';
import { approveClaims, payClaims, rejectClaims } from './decideClaims.js';
import { openClaim } from './openClaim.js';

export const ClaimList = listing(Claim, {
  one: 'claim',
  many: 'claims',
  roles: STAFF,
  filter: ClaimFilter,
  orders: ['month', 'recordedAt', 'rupiah'],
  direction: Direction.DESC,
  conditions: {
    ...ofUnits,
    statuses: (statuses, { c }) => sql`${c('status')} = any (${statuses}::text[])`,
    from: (from, { c }) => sql`${c('month')} >= ${calendarMonth(from).from}`,
    until: (until, { c }) => sql`${c('month')} <= ${until}`,
    sources: (sources, { c }) => sql`${c('source')} = any (${sources}::text[])`,
    agentId: (id, { c }) => sql`${c('agent')} = ${id}`,
    officerId: (id, { c }) => sql`${c('officer')} = ${id}`,
  },
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
    @Ctx() context: Context,
  ): Promise<ClaimFile> {
    return attach(context, claimId, fileId);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Int, { description: 'Approves claims of others, all of them or none (menyetujui klaim).' })
  approveClaims(@Arg('ids', () => [UUID]) ids: string[], @Ctx() context: Context): Promise<number> {
    return approveClaims(context, ids);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Int, { description: 'Rejects claims; what was in them is payable again (menolak klaim).' })
  rejectClaims(
    @Arg('ids', () => [UUID]) ids: string[],
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<number> {
    return rejectClaims(context, ids, needed('reason', reason));
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Int, { description: 'Notes that approved claims were paid, all or none (mencatat pembayaran).' })
  payClaims(
    @Arg('ids', () => [UUID]) ids: string[],
    @Arg('on', () => CivilDay) on: string,
    @Arg('reference', () => String, { description: 'Number of the payment (nomor SPM atau kuitansi).' })
    reference: string,
    @Ctx() context: Context,
  ): Promise<number> {
    return payClaims(context, ids, on, needed('reference', reference));
  }

  @FieldResolver(() => [ClaimFile], { description: 'Receipts and attendance lists (lampiran).' })
  files(@Root() claim: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(ClaimFile, 'claim', claim['id'], sql`order by t.recorded_at`);
  }
}
