import sql from 'sql-template-tag';
import { IsOptional } from 'class-validator';
import { Arg, Authorized, Ctx, Field, FieldResolver, InputType, Mutation, Resolver, Root } from 'type-graphql';
import type { ReferralNeed } from '../guideline/parameters/referrals.js';
import { Facility, Need } from '../facilities/facility.js';
import { CARE, Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { inOrder, notAhead, Text } from '../ground/input.js';
import type { Row } from '../ground/reader.js';
import { badInput } from '../ground/refusal.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Client } from './client.js';
import { Consent, Purpose, SignedBy, type ConsentPurpose, type Signer } from './consent.js';

@InputType({ description: 'A consent as it is given (pemberian persetujuan).' })
export class GiveConsentInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  clientId!: string;

  @Field(() => Purpose)
  purpose!: ConsentPurpose;

  @Field(() => Need, { nullable: true })
  need?: ReferralNeed | null;

  @Field(() => UUID, { nullable: true, description: 'The facility that may be told; a referral consent names it.' })
  receiverId?: string | null;

  @IsOptional()
  @Text(500)
  @Field(() => String, { nullable: true })
  what?: string | null;

  @Field(() => SignedBy)
  signedBy!: Signer;

  @Field(() => CivilDay)
  givenOn!: string;

  @Field(() => CivilDay, { nullable: true })
  expiresOn?: string | null;
}

@Resolver(() => Client)
export class ClientConsents {
  @Authorized(Role.OFFICER, Role.AGENT)
  @Mutation(() => Consent, { description: 'Records a consent the client gave (mencatat persetujuan).' })
  async giveConsent(
    @Arg('input', () => GiveConsentInput) input: GiveConsentInput,
    @Ctx() { em, today }: Context,
  ): Promise<Consent> {
    const { id, clientId, receiverId, ...facts } = input;
    const { need = null, what = null, expiresOn = null, purpose, givenOn } = facts;
    notAhead(today, { 'input.givenOn': givenOn });
    inOrder(givenOn, 'input.expiresOn', expiresOn);
    if (purpose === 'REFERRAL' && !receiverId) throw badInput('input.receiverId', 'blank');
    const client = await find(em, Client, clientId, 'input.clientId');
    const receiver = receiverId ? await find(em, Facility, receiverId, 'input.receiverId') : null;
    return em.create(Consent, {
      ...(id && { id }),
      ...facts,
      need,
      what,
      expiresOn,
      client,
      receiver,
      unit: client.unit,
    });
  }

  @FieldResolver(() => [Consent])
  consents(@Root() client: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Consent, 'client', client['id'], sql`order by t.given_on, t.id`);
  }

  @Authorized(...CARE)
  @FieldResolver(() => Boolean, { description: 'Whether a consent to post-rehabilitation stands today.' })
  async consented(@Root() client: Row, @Ctx() { read, today }: Context): Promise<boolean> {
    const consents = await read.children(Consent, 'client', client['id'], sql`order by t.given_on, t.id`);
    return consents.some(
      (one) => one['purpose'] === 'POST_REHABILITATION' && !(one['withdrawnOn'] && String(one['withdrawnOn']) <= today),
    );
  }
}
