import { ArrayMaxSize, IsOptional, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { ReviewParticipant } from '../guideline/parameters/supervision.js';
import { HeldFilter } from '../ground/filters.js';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Participant } from './words.js';

@InputType({ description: 'Assistance as it was given to an agent (pencatatan asistensi).' })
export class RecordAssistanceInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  agentId!: string;

  @Field(() => CivilDay)
  heldOn!: string;

  @Length(0, 500, { message: 'text|0–500' })
  @Field(() => String)
  topic!: string;

  @Length(0, 2000, { message: 'text|0–2000' })
  @Field(() => String, { description: 'What came of it (hasil).' })
  result!: string;
}

@InputType({ description: 'A review of the working procedures as it was held (pencatatan evaluasi SOP).' })
export class RecordSopReviewInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => CivilDay)
  reviewedOn!: string;

  @ArrayMaxSize(10, { message: 'tooMany|10' })
  @Field(() => [Participant])
  participants!: ReviewParticipant[];

  @Text(4000)
  @Field(() => String)
  findings!: string;

  @IsOptional()
  @Text(4000)
  @Field(() => String, { nullable: true })
  changes?: string | null;
}

@InputType({ description: 'Which assistance (saringan asistensi).' })
export class AssistanceFilter extends HeldFilter {
  @Field(() => UUID, { nullable: true })
  agentId?: string | null;
}

@InputType({ description: 'Which reviews (saringan evaluasi SOP).' })
export class SopReviewFilter extends HeldFilter {}
