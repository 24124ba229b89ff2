import { IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { RehabilitationForm, RehabilitationProvider } from '../guideline/parameters/enrollment.js';
import { inOrder, notAhead, Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { DrugUseInput } from './drugHistory.input.js';
import { Form, Provider, Result, type RehabilitationResult } from './rehabilitation.js';

/** What is recorded of a rehabilitation, first and when it is corrected. */
@InputType()
export abstract class RehabilitationFacts {
  @Field(() => Form)
  form!: RehabilitationForm;

  @Field(() => Provider)
  provider!: RehabilitationProvider;

  @Text()
  @Field(() => String)
  institution!: string;

  @Field(() => CivilDay)
  startedOn!: string;

  @Field(() => CivilDay, { nullable: true })
  endedOn?: string | null;

  @IsOptional()
  @Field(() => Result, { nullable: true })
  result?: RehabilitationResult | null;

  @Field(() => CivilDay, { nullable: true })
  returnedOn?: string | null;
}

@InputType({ description: 'A rehabilitation as it is recorded (pencatatan rehabilitasi).' })
export class RecordRehabilitationInput extends RehabilitationFacts {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  clientId!: string;

  @IsOptional()
  @ValidateNested()
  @Field(() => DrugUseInput, { nullable: true, description: 'What the client used, as far as it is known.' })
  drugUse?: DrugUseInput | null;
}

/** @throws BAD_USER_INPUT where a day lies ahead, or the end before the start. */
export function inTime(
  today: CivilDate,
  { startedOn, endedOn = null, returnedOn = null }: Pick<RehabilitationFacts, 'startedOn' | 'endedOn' | 'returnedOn'>,
): void {
  notAhead(today, { 'input.startedOn': startedOn, 'input.endedOn': endedOn, 'input.returnedOn': returnedOn });
  inOrder(startedOn, 'input.endedOn', endedOn);
}
