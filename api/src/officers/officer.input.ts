import { ArrayMaxSize, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { Employment, TrainingTopic } from '../guideline/parameters/officers.js';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { EmploymentWord, KindOfTraining, TopicWord, type TrainingKind } from './words.js';
import { SupervisedFilter } from './supervised.js';

@InputType({ description: 'An officer as the head of the unit appoints them (penetapan petugas).' })
export class AppointOfficerInput {
  @Field(() => UUID, { description: 'Account of the officer, of the own unit.' })
  accountId!: string;

  @Field(() => EmploymentWord)
  employment!: Employment;

  @Field(() => Boolean)
  appointedByHead!: boolean;

  @Field(() => CivilDay)
  appointedOn!: string;
}

@InputType({ description: 'A training as it was held (pencatatan pelatihan).' })
export class RecordTrainingInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  officerId!: string;

  @Field(() => CivilDay)
  heldOn!: string;

  @Field(() => KindOfTraining)
  kind!: TrainingKind;

  @Min(1, { message: 'between|1–200' })
  @Max(200, { message: 'between|1–200' })
  @Field(() => Int, { description: 'Lesson hours (JP) of 45 minutes.' })
  hours!: number;

  @ArrayMaxSize(7, { message: 'tooMany|7' })
  @Field(() => [TopicWord], { defaultValue: [] })
  topics!: TrainingTopic[];

  @Text()
  @Field(() => String)
  provider!: string;
}

@InputType({ description: 'Which officers (saringan petugas).' })
export class OfficerFilter extends SupervisedFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => [EmploymentWord], { nullable: true })
  employments?: Employment[] | null;

  @Field(() => CivilDay, { nullable: true, description: 'Those whose next training is due by this day (penyegaran).' })
  refresherBy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the next training is to be planned now, or is overdue (segera penyegaran).',
  })
  refresherSoon?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the account is open (akun aktif).' })
  active?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;
}

@InputType({ description: 'Which trainings (saringan pelatihan).' })
export class TrainingFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => UUID, { nullable: true })
  officerId?: string | null;

  @Field(() => [KindOfTraining], { nullable: true })
  kinds?: TrainingKind[] | null;
}
