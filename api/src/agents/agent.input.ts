import { ArrayNotEmpty, IsOptional, Max, Min, ValidateIf } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { BriefingTopic } from '../guideline/parameters/agents.js';
import { Sex } from '../people/sex.js';
import { Phone, Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Topic } from './briefing.js';
import { AgentStatus, Category, Recommender, type AgentCategory, type RecommendedBy, type Status } from './words.js';

@InputType({ description: 'A candidate for recovery agent (calon agen pemulihan).' })
export class RegisterAgentInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Text()
  @Field(() => String)
  name!: string;

  @Field(() => Sex)
  sex!: Sex;

  @IsOptional()
  @Phone()
  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => ID, { description: 'Code of the village of duty, where the agent lives. Juknis 2019, l.398.' })
  villageCode!: string;

  @Field(() => Category)
  category!: AgentCategory;

  @ValidateIf((input: RegisterAgentInput) => input.category === 'OTHER')
  @Text()
  @Field(() => String, { nullable: true, description: 'Names the category where it is OTHER.' })
  categoryNote?: string | null;

  @Field(() => Recommender)
  recommendedBy!: RecommendedBy;

  @Text()
  @Field(() => String)
  recommenderName!: string;

  @Field(() => CivilDay)
  recommendedOn!: string;
}

@InputType({ description: 'A briefing as it was held (pembekalan).' })
export class BriefingInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => CivilDay)
  heldOn!: string;

  @Min(1, { message: 'between|1–40' })
  @Max(40, { message: 'between|1–40' })
  @Field(() => Int, { description: 'Lesson hours (JP) of 45 minutes.' })
  hours!: number;

  @ArrayNotEmpty({ message: 'blank' })
  @Field(() => [Topic])
  topics!: BriefingTopic[];

  @Text()
  @Field(() => String)
  facilitator!: string;
}

@InputType({ description: 'A decree of the village head (surat keputusan).' })
export class DecreeInput {
  @Field(() => String, { description: 'Number of the decree.' })
  number!: string;

  @Field(() => CivilDay)
  issuedOn!: string;

  @Field(() => Boolean, { description: 'A copy went to the head of the BNNP or BNNK (tembusan).' })
  copiedToUnit!: boolean;
}

@InputType({ description: 'Which agents (saringan agen pemulihan).' })
export class AgentFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => [AgentStatus], { nullable: true })
  statuses?: Status[] | null;

  @Field(() => [Category], { nullable: true })
  categories?: AgentCategory[] | null;

  @Field(() => ID, { nullable: true, description: 'Code of a province, regency, district or village of duty.' })
  within?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;
}
