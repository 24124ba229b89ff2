import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { ReferralNeed } from '../guideline/parameters/referrals.js';
import { Facility, Need } from '../facilities/facility.js';
import { Versioned } from '../ground/record.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { keptByAll } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Unit } from '../units/unit.js';
import { Client } from './client.js';

export const Purpose = words(
  'ConsentPurpose',
  ['POST_REHABILITATION', 'REFERRAL'],
  'What a consent is for (tujuan persetujuan).',
);
export type ConsentPurpose = keyof typeof Purpose;

export const SignedBy = words('Signer', ['CLIENT', 'GUARDIAN'], 'Who signed: the client, or a guardian (wali).');
export type Signer = keyof typeof SignedBy;

/** A client's consent (persetujuan): for what, to whom, until when. It can be withdrawn on any day. */
@Entity({ policies: keptByAll })
@ObjectType({
  description:
    "A client's consent (informed consent, persetujuan): for what, to whom, until when. Juknis 2019, l.574; UU 27/2022.",
})
export class Consent extends Versioned {
  @ManyToOne(() => Client, { index: true })
  @Field(() => Client)
  client!: Client;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Enum({ items: () => Object.values(Purpose), type: 'text' })
  @Field(() => Purpose)
  purpose!: ConsentPurpose;

  @Enum({ items: () => Object.values(Need), type: 'text', nullable: true })
  @Field(() => Need, { nullable: true, description: 'The need a referral consent is for; null for any.' })
  need!: ReferralNeed | null;

  @ManyToOne(() => Facility, { nullable: true })
  @Field(() => Facility, { nullable: true, description: 'Who may be told (penerima); a referral consent names it.' })
  receiver!: Facility | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What may be told (data yang dibuka).' })
  what!: string | null;

  @Enum({ items: () => Object.values(SignedBy), type: 'text' })
  @Field(() => SignedBy)
  signedBy!: Signer;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  givenOn!: CivilDate;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'Its last day; null when it has none.' })
  expiresOn!: CivilDate | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  withdrawnOn: CivilDate | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  withdrawalReason: string | null = null;

  /** Withdraws it from a day on; always possible, once. */
  withdraw(on: CivilDate, reason: string | null): void {
    if (this.withdrawnOn) throw new Refusal('STEP_NOT_ALLOWED', { facts: { found: 'WITHDRAWN', required: [] } });
    if (on < this.givenOn) throw badInput('on', 'period', { found: on, required: this.givenOn });
    this.withdrawnOn = on;
    this.withdrawalReason = reason;
  }
}
