import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { careConditions } from '../enrollments/care.list.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { standing, standingBy } from '../enrollments/correctable.js';
import { CARE, Role } from '../ground/access.js';
import { insideOf } from '../ground/columns.js';
import type { Context } from '../ground/context.js';
import { notAhead } from '../ground/input.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Consent } from '../clients/consent.js';
import { draft, referralOf, send, withdraw } from './draft.js';
import { DraftReferralInput, ReferralFilter } from './referral.input.js';
import { Referral } from './referral.js';

export const ReferralList = listing(Referral, {
  one: 'referral',
  many: 'referrals',
  roles: CARE,
  filter: ReferralFilter,
  orders: ['recordedAt'],
  direction: Direction.DESC,
  always: standing,
  conditions: {
    ...careConditions('recordedAt'),
    statuses: (list, { c }) => sql`${c('status')} = any (${list}::text[])`,
    needs: (list, { c }) => sql`${c('need')} = any (${list}::text[])`,
    facilityId: (id, { c }) => sql`${c('facility')} = ${id}`,
    within: (code, { c }) =>
      sql`${c('client')} in (select k.id from client k where ${insideOf(sql`k.village_code`, code)})`,
  },
});

const OFFICER_OR_AGENT = [Role.OFFICER, Role.AGENT];

@Resolver(() => Enrollment)
export class EnrollmentReferrals {
  @Authorized(...OFFICER_OR_AGENT)
  @Mutation(() => Referral, { description: 'Drafts a referral (membuat konsep rujukan).' })
  draftReferral(
    @Arg('input', () => DraftReferralInput) input: DraftReferralInput,
    @Ctx() context: Context,
  ): Promise<Referral> {
    return draft(context, input);
  }

  @Authorized(...OFFICER_OR_AGENT)
  @Mutation(() => Referral, { description: 'Sends a referral on the consent of the client (mengirim rujukan).' })
  sendReferral(
    @Arg('id', () => UUID) id: string,
    @Arg('on', () => CivilDay) on: string,
    @Ctx() context: Context,
  ): Promise<Referral> {
    return send(context, id, on);
  }

  @Authorized(...OFFICER_OR_AGENT)
  @Mutation(() => Referral, { description: "Records the receiver's answer (mencatat jawaban rujukan)." })
  async answerReferral(
    @Arg('id', () => UUID) id: string,
    @Arg('accepted', () => Boolean) accepted: boolean,
    @Arg('on', () => CivilDay) on: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() { em, today }: Context,
  ): Promise<Referral> {
    notAhead(today, { on });
    const referral = await referralOf(em, id);
    referral.answer(accepted, on, note);
    return referral;
  }

  @Authorized(...OFFICER_OR_AGENT)
  @Mutation(() => Referral, { description: 'Completes a referral with its result (menyelesaikan rujukan).' })
  async completeReferral(
    @Arg('id', () => UUID) id: string,
    @Arg('on', () => CivilDay) on: string,
    @Arg('result', () => String) result: string,
    @Ctx() { em, today }: Context,
  ): Promise<Referral> {
    notAhead(today, { on });
    const referral = await referralOf(em, id);
    referral.complete(on, result);
    return referral;
  }

  @Authorized(...OFFICER_OR_AGENT)
  @Mutation(() => Referral, { description: 'Takes a referral back (mencabut rujukan).' })
  async revokeReferral(
    @Arg('id', () => UUID) id: string,
    @Arg('on', () => CivilDay) on: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() { em, today }: Context,
  ): Promise<Referral> {
    notAhead(today, { on });
    const referral = await referralOf(em, id);
    referral.revoke(on, reason);
    return referral;
  }

  @Authorized(...OFFICER_OR_AGENT)
  @Mutation(() => Consent, {
    description: 'Withdraws a consent and revokes every open referral standing on it (mencabut persetujuan).',
  })
  withdrawConsent(
    @Arg('id', () => UUID) id: string,
    @Arg('on', () => CivilDay) on: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
    @Ctx() context: Context,
  ): Promise<Consent> {
    return withdraw(context, id, on, reason);
  }

  @FieldResolver(() => [Referral])
  referrals(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Referral, 'enrollment', enrollment['id'], standingBy(sql`order by t.recorded_at, t.id`));
  }
}
