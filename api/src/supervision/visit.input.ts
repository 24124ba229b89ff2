import { ArrayMaxSize, IsOptional, Length, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { Supervised, SupervisionPurpose } from '../guideline/parameters/supervision.js';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Purpose, SupervisedWord, Verdict, VisitStatus, type VerdictWord, type VisitStatusWord } from './words.js';

@InputType({ description: 'A supervision visit as it is planned (rencana supervisi).' })
export class PlanSupervisionInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => SupervisedWord)
  supervised!: Supervised;

  @Field(() => Int, { nullable: true, description: 'The unit to supervise, where it is one.' })
  unitId?: number | null;

  @Field(() => UUID, { nullable: true, description: 'The officer to supervise, by account.' })
  officerId?: string | null;

  @Field(() => UUID, { nullable: true, description: 'The agent to supervise.' })
  agentId?: string | null;

  @Field(() => CivilDay)
  plannedOn!: string;

  @ArrayMaxSize(6, { message: 'tooMany|6' })
  @Field(() => [Purpose])
  purposes!: SupervisionPurpose[];
}

@InputType({ description: 'What a finding asks to be done (tindak lanjut).' })
export class FollowUpInput {
  @Text(1000)
  @Field(() => String)
  task!: string;

  @Field(() => CivilDay, { nullable: true, description: 'Without it the guideline refuses the record.' })
  dueOn?: string | null;

  @Field(() => UUID, { nullable: true, description: 'Account of who is to do it; the head where none is named.' })
  ownerId?: string | null;
}

@InputType({ description: 'What was found of a purpose, and on which record (temuan).' })
export class SupervisionFindingInput {
  @Field(() => Purpose)
  purpose!: SupervisionPurpose;

  @Field(() => Verdict)
  verdict!: VerdictWord;

  @Length(0, 4000, { message: 'text|0–4000' })
  @Field(() => String)
  note!: string;

  @Field(() => UUID, { nullable: true })
  clientId?: string | null;

  @Field(() => UUID, { nullable: true })
  agentId?: string | null;

  @Field(() => UUID, { nullable: true, description: 'Account of an officer.' })
  officerId?: string | null;

  @Field(() => UUID, { nullable: true })
  reportId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the rule or duty it is about.' })
  ruleCode?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => FollowUpInput, { nullable: true })
  followUp?: FollowUpInput | null;
}

@InputType({ description: 'A supervision visit as it was held (pencatatan supervisi).' })
export class RecordSupervisionInput {
  @Field(() => CivilDay)
  heldOn!: string;

  @IsOptional()
  @Text(500)
  @Field(() => String, { nullable: true, description: 'Village officials who helped.' })
  helpedBy?: string | null;

  @ArrayMaxSize(30, { message: 'tooMany|30' })
  @ValidateNested({ each: true })
  @Field(() => [SupervisionFindingInput])
  findings!: SupervisionFindingInput[];
}

@InputType({ description: 'Which supervision visits (saringan supervisi).' })
export class SupervisionVisitFilter {
  @Field(() => [Int], { nullable: true, description: 'Units that are supervised.' })
  unitIds?: number[] | null;

  @Field(() => [Int], { nullable: true, description: 'Units that supervise.' })
  supervisorIds?: number[] | null;

  @Field(() => [VisitStatus], { nullable: true })
  statuses?: VisitStatusWord[] | null;

  @Field(() => [SupervisedWord], { nullable: true })
  supervised?: Supervised[] | null;

  @Field(() => UUID, { nullable: true })
  agentId?: string | null;

  @Field(() => CivilDay, { nullable: true })
  from?: string | null;

  @Field(() => CivilDay, { nullable: true })
  until?: string | null;
}

@ArgsType()
export class MoveArgs {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => CivilDay, { description: 'The new day, today or later.' })
  plannedOn!: string;

  @Text(1000)
  @Field(() => String, { description: 'Why it is moved (alasan).' })
  reason!: string;
}
