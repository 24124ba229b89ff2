import { IsOptional, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { AddictionSymptom, HandlingStep, RelapseType } from '../guideline/parameters/relapses.js';
import { CareFilter } from '../enrollments/care.list.js';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Step, Symptom, Type } from './words.js';

/** What was found out about a use, whatever it is called. */
@InputType({
  description: 'What was found out about a use (fakta kekambuhan); the type must fit. Juknis 2019, l.650–672.',
})
export class RelapseFactsInput {
  @Field(() => Type)
  type!: RelapseType;

  @Min(1, { message: 'between|1–1000' })
  @Max(1000, { message: 'between|1–1000' })
  @Field(() => Int, { description: 'How often the client used.' })
  times!: number;

  @Field(() => Boolean)
  noticedQuickly!: boolean;

  @Field(() => Boolean)
  soughtHelp!: boolean;

  @Field(() => [Symptom], { defaultValue: [] })
  symptoms!: AddictionSymptom[];

  @IsOptional()
  @Text(2000)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'A slip, lapse or relapse as it becomes known (membuka kejadian kekambuhan).' })
export class OpenRelapseInput extends RelapseFactsInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => CivilDay)
  noticedOn!: string;
}

@InputType({ description: 'A step of the handling (langkah penanganan). Tests and referrals bring their own.' })
export class RelapseStepInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  relapseId!: string;

  @Field(() => Step)
  step!: HandlingStep;

  @Field(() => CivilDay)
  takenOn!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'The client declined the referral.' })
  declined!: boolean;

  @IsOptional()
  @Text(2000)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'Which relapse events (saringan kekambuhan).' })
export class RelapseFilter extends CareFilter {
  @Field(() => [Type], { nullable: true })
  types?: RelapseType[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are open, or only those that are closed.' })
  open?: boolean | null;
}
