import { IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { PrisonProgramme, Trade } from '../guideline/parameters/prisons.js';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { PrisonTradeWord, ProgrammeWord } from './words.js';

@InputType({ description: "A client's time in prison as it is recorded (pencatatan masa di lapas)." })
export class RecordPrisonStayInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  clientId!: string;

  @Text()
  @Field(() => String)
  prison!: string;

  @Field(() => CivilDay)
  enteredOn!: string;

  @Field(() => CivilDay)
  sentenceFrom!: string;

  @Field(() => CivilDay)
  sentenceUntil!: string;

  @Field(() => Boolean, { defaultValue: false })
  recidivist!: boolean;
}

@InputType({ description: 'A programme as a client began it in prison (pencatatan pembinaan).' })
export class RecordPrisonTrainingInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  stayId!: string;

  @Field(() => ProgrammeWord)
  programme!: PrisonProgramme;

  @Field(() => PrisonTradeWord, { nullable: true, description: 'Asked of self-reliance training alone.' })
  trade?: Trade | null;

  @Field(() => CivilDay)
  beganOn!: string;

  @IsOptional()
  @Text(2000)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'Which times in prison (saringan persiapan di lapas).' })
export class PrisonStayFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => UUID, { nullable: true })
  clientId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether released already.' })
  released?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  recidivist?: boolean | null;

  @Field(() => CivilDay, { nullable: true, description: 'Whose sentence ends on this day or before.' })
  endsBy?: string | null;
}
