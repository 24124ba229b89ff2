import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { VocationalTrade } from '../guideline/parameters/mentoring.js';
import type { Informant, Medium, VisitMode, VisitPlace } from '../guideline/parameters/monitoring.js';
import type { ReferralNeed } from '../guideline/parameters/referrals.js';
import type { ActivityKind } from '../guideline/schedule/course.js';
import { CareFilter } from '../enrollments/care.list.js';
import { Need } from '../facilities/facility.js';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { RelapseFactsInput } from '../relapses/relapse.input.js';
import { KindOfActivity, Means, Mode, Place, RecoveryStatus, ThirdParty, Trade, type Recovery } from './words.js';

@InputType({ description: 'A visit as it was made (pencatatan kunjungan).' })
export class RecordVisitInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => CivilDay)
  visitedOn!: string;

  @Field(() => CivilDay, { nullable: true })
  announcedOn?: string | null;

  @Field(() => Mode)
  mode!: VisitMode;

  @Field(() => Place, { nullable: true })
  place?: VisitPlace | null;

  @Field(() => ThirdParty, { nullable: true })
  informant?: Informant | null;

  @Field(() => Means, { nullable: true })
  medium?: Medium | null;

  @Field(() => RecoveryStatus)
  recoveryStatus!: Recovery;

  @IsOptional()
  @ValidateNested()
  @Field(() => RelapseFactsInput, {
    nullable: true,
    description:
      'What was found out about a slip, lapse or relapse; it opens the event in the same write. Juknis 2019, l.646.',
  })
  relapse?: RelapseFactsInput | null;

  @ArrayMaxSize(11, { message: 'tooMany|11' })
  @Field(() => [Need])
  needs!: ReferralNeed[];

  @IsOptional()
  @Text(2000)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'A mentoring activity as it was held (pencatatan pendampingan).' })
export class RecordActivityInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => CivilDay)
  heldOn!: string;

  @Field(() => KindOfActivity)
  kind!: ActivityKind;

  @Field(() => Trade, { nullable: true, description: 'Trade of a vocational activity. Juknis 2019, l.585–590.' })
  trade?: VocationalTrade | null;

  @Text()
  @Field(() => String)
  topic!: string;

  @Field(() => Boolean, { defaultValue: false })
  inGroup!: boolean;

  @IsOptional()
  @Text(2000)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'Which visits (saringan kunjungan).' })
export class VisitFilter extends CareFilter {
  @Field(() => [Mode], { nullable: true })
  modes?: VisitMode[] | null;

  @Field(() => [RecoveryStatus], { nullable: true })
  recoveryStatuses?: Recovery[] | null;
}

@InputType({ description: 'Which activities (saringan pendampingan).' })
export class ActivityFilter extends CareFilter {
  @Field(() => [KindOfActivity], { nullable: true })
  kinds?: ActivityKind[] | null;

  @Field(() => [Trade], { nullable: true })
  trades?: VocationalTrade[] | null;
}
