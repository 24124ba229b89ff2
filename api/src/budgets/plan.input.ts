import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { FundingSource } from '../guideline/budget/accounts.js';
import type { Driver, LineCode } from '../guideline/budget/line.js';
import { Text } from '../ground/input.js';
import { Rupiah, UUID } from '../ground/scalars.js';
import { Counter, Line, PlanState, Source, type PlanStatus } from './words.js';

/** One count a plan is computed from. */
@InputType({ description: 'One count a plan is computed from (volume).' })
export class DriverInput {
  @Field(() => Counter)
  driver!: Driver;

  @Min(0, { message: 'driverWhole' })
  @Max(1_000_000, { message: 'between|0–1.000.000' })
  @Field(() => Int)
  count!: number;
}

/** A quantity that differs from the formula. */
@InputType({ description: 'A quantity that differs from the formula, with why (perubahan volume).' })
export class LineQuantityInput {
  @Field(() => Line)
  line!: LineCode;

  @Min(0, { message: 'driverWhole' })
  @Max(10_000_000, { message: 'between|0–10.000.000' })
  @Field(() => Int)
  quantity!: number;

  @Text(500)
  @Field(() => String)
  reason!: string;
}

/** A plan, or the next revision of it. */
@InputType({ description: 'A plan, or the next revision of it (penyusunan RAB).' })
export class DraftPlanInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Min(2019, { message: 'between|2019–2100' })
  @Max(2100, { message: 'between|2019–2100' })
  @Field(() => Int)
  fiscalYear!: number;

  @Field(() => Source)
  source!: FundingSource;

  @ArrayMaxSize(6, { message: 'tooMany|6' })
  @ValidateNested({ each: true })
  @Field(() => [DriverInput], { description: 'What is left out counts 0.' })
  drivers!: DriverInput[];

  @ArrayMaxSize(12, { message: 'tooMany|12' })
  @ValidateNested({ each: true })
  @Field(() => [LineQuantityInput], { defaultValue: [] })
  quantities!: LineQuantityInput[];

  @IsOptional()
  @Text(1000)
  @Field(() => String, { nullable: true, description: 'What this revision changes and why.' })
  note?: string | null;
}

/** Which plans. */
@InputType({ description: 'Which plans (saringan rencana).' })
export class PlanFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => Int, { nullable: true })
  fiscalYear?: number | null;

  @Field(() => [Source], { nullable: true })
  sources?: FundingSource[] | null;

  @Field(() => [PlanState], { nullable: true })
  statuses?: PlanStatus[] | null;
}

/** The ceiling for a unit below. */
@InputType({ description: 'The ceiling for a unit below (penetapan pagu).' })
export class GiveCeilingInput {
  @Field(() => Int)
  unitId!: number;

  @Field(() => Int)
  fiscalYear!: number;

  @Field(() => Source)
  source!: FundingSource;

  @Min(0, { message: 'driverWhole' })
  @Field(() => Rupiah)
  rupiah!: number;

  @Text(300)
  @Field(() => String, { description: 'The document that sets it (dokumen pagu).' })
  document!: string;
}

/** One count of a plan. */
@ObjectType({ description: 'One count of a plan (volume).', simpleResolvers: true })
export class DriverCount {
  @Field(() => Counter)
  driver!: Driver;

  @Field(() => Int)
  count!: number;
}
