import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { ReferralNeed } from '../guideline/parameters/referrals.js';
import { referralConsent } from '../guideline/rules/referral-consent.js';
import { referralLifecycle, referralSteps, type ReferralStatus } from '../guideline/rules/referral-lifecycle.js';
import { Consent } from '../clients/consent.js';
import { CareRecord } from '../enrollments/care.js';
import { Facility, Need } from '../facilities/facility.js';
import { badInput, demand } from '../ground/refusal.js';
import { keptByAll } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { RelapseEvent } from '../relapses/relapse.js';

export const Status = words<ReferralStatus>(
  'ReferralStatus',
  Object.keys(referralSteps) as ReferralStatus[],
  'Where a referral stands (status rujukan).',
);

/** Statuses from which a referral can still go on. */
export const openStatuses = (Object.keys(referralSteps) as ReferralStatus[]).filter(
  (one) => referralSteps[one].length > 0,
);

/** A client referred to a service, with their consent (rujukan). */
@Entity({ policies: keptByAll })
@Index({ properties: ['unit', 'status'] })
@ObjectType({
  description: 'A client referred to a service, with their consent (rujukan). Juknis 2019, Bab III.B.2.b.5, l.574.',
})
export class Referral extends CareRecord {
  @Property({ type: 'int', version: true })
  @Field(() => Int)
  version!: Opt<number>;

  @ManyToOne(() => Facility, { index: true })
  @Field(() => Facility)
  facility!: Facility;

  @Enum({ items: () => Object.values(Need), type: 'text' })
  @Field(() => Need)
  need!: ReferralNeed;

  @ManyToOne(() => Consent, { nullable: true, index: true })
  @Field(() => Consent, { nullable: true })
  consent!: Consent | null;

  @ManyToOne(() => RelapseEvent, { nullable: true, index: true })
  @Field(() => RelapseEvent, { nullable: true, description: 'The relapse event it is a step of.' })
  relapse!: RelapseEvent | null;

  @Enum({ items: () => Object.values(Status), type: 'text' })
  @Field(() => Status)
  status: Opt<ReferralStatus> = 'DRAFT';

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the receiver should know (alasan rujukan).' })
  reason!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  sentOn: CivilDate | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'The day of the answer (tanggal jawaban).' })
  answeredOn: CivilDate | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'The day it was completed, revoked or expired.' })
  closedOn: CivilDate | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Answer, result or reason of the last step (catatan).' })
  note: string | null = null;

  /** Sends it on a live consent for this purpose and this receiver. */
  send(on: CivilDate): void {
    const { consent } = this;
    demand(
      this.may('SENT'),
      referralConsent(
        {
          sentOn: on,
          givenOn: consent?.givenOn ?? null,
          expiresOn: consent?.expiresOn ?? null,
          withdrawnOn: consent?.withdrawnOn ?? null,
          samePurpose: consent?.purpose === 'REFERRAL' && (consent.need === null || consent.need === this.need),
          sameReceiver: !!consent && consent.receiver?.id === this.facility.id,
        },
        on,
      ),
    );
    this.status = 'SENT';
    this.sentOn = on;
  }

  /** The receiver accepts or declines. */
  answer(accepted: boolean, on: CivilDate, note: string | null): void {
    this.move(accepted ? 'ACCEPTED' : 'DECLINED', on, this.sentOn, note);
    this.answeredOn = on;
  }

  /** The service was given, with this result. */
  complete(on: CivilDate, result: string): void {
    this.move('COMPLETED', on, this.answeredOn, result);
    this.closedOn = on;
  }

  /** Takes it back, from any open state. */
  revoke(on: CivilDate, reason: string): void {
    this.move('REVOKED', on, this.sentOn, reason);
    this.closedOn = on;
  }

  private may(to: ReferralStatus) {
    return referralLifecycle({ from: this.status, to }, this.enrollment.judgedOn);
  }

  private move(to: ReferralStatus, on: CivilDate, after: CivilDate | null, note: string | null): void {
    demand(this.may(to));
    if (after && on < after) throw badInput('on', 'period', { found: on, required: after });
    this.status = to;
    this.note = note;
  }
}
