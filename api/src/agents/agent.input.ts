import { ArrayNotEmpty, IsOptional, Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { BriefingTopic } from '../guideline/parameters/agents.js';
import { Sex } from '../people/sex.js';
import { Phone, Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Topic } from './briefing.js';
import { AgentStatus, Category, Recommender, type AgentCategory, type RecommendedBy, type Status } from './words.js';
import { SupervisedFilter } from '../officers/supervised.js';

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

  @Field(() => ID, { description: 'Code of the village of duty (wilayah tugas).' })
  villageCode!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Code of the village the agent lives in (domisili); that of duty where it is left out. Juknis 2019, l.398.',
  })
  homeVillageCode?: string | null;

  @Field(() => Category)
  category!: AgentCategory;

  @IsOptional()
  @Length(0, 200, { message: 'text|0–200' })
  @Field(() => String, { nullable: true, description: 'Names the category where it is OTHER.' })
  categoryNote?: string | null;

  @Field(() => Recommender)
  recommendedBy!: RecommendedBy;

  @Text()
  @Field(() => String)
  recommenderName!: string;

  @Field(() => CivilDay)
  recommendedOn!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'The unit selected this person (seleksi); who registers them does. Juknis 2019, l.353.',
  })
  selectedByUnit!: boolean;
}

@InputType({ description: 'What changed of an agent (perubahan data agen); what is left out stays.' })
export class UpdateAgentInput {
  @IsOptional()
  @Phone()
  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'Code of the village the agent lives in now (domisili).' })
  homeVillageCode?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The unit selected this person (seleksi).' })
  selectedByUnit?: boolean | null;
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
export class AgentFilter extends SupervisedFilter {
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

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether one more client may be assigned to them today. At most 4, Juknis 2019, l.853.',
  })
  hasRoom?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Accompanies so many clients now, or more (beban pendampingan).' })
  clientsFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Accompanies so many clients now, or fewer (beban pendampingan).' })
  clientsUntil?: number | null;
}
