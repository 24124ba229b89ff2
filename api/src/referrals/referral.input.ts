import { IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { ReferralNeed } from '../guideline/parameters/referrals.js';
import type { ReferralStatus } from '../guideline/rules/referral-lifecycle.js';
import { CareFilter } from '../enrollments/care.list.js';
import { Need } from '../facilities/facility.js';
import { Text } from '../ground/input.js';
import { UUID } from '../ground/scalars.js';
import { Status } from './referral.js';

@InputType({ description: 'A referral as it is drafted (konsep rujukan).' })
export class DraftReferralInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => UUID)
  facilityId!: string;

  @Field(() => Need)
  need!: ReferralNeed;

  @Field(() => UUID, { nullable: true, description: 'The consent it will be sent on.' })
  consentId?: string | null;

  @Field(() => UUID, {
    nullable: true,
    description: 'The relapse event it is a step of. Juknis 2019, l.659, l.675–676.',
  })
  relapseId?: string | null;

  @IsOptional()
  @Text(2000)
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType({ description: 'Which referrals (saringan rujukan).' })
export class ReferralFilter extends CareFilter {
  @Field(() => [Status], { nullable: true })
  statuses?: ReferralStatus[] | null;

  @Field(() => [Need], { nullable: true })
  needs?: ReferralNeed[] | null;

  @Field(() => UUID, { nullable: true })
  facilityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Code of a province, regency, district or village of domicile.' })
  within?: string | null;
}
