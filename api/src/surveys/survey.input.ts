import { IsOptional } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { CareFilter } from '../enrollments/care.list.js';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { AttendeeKind, type Attendee } from '../meetings/meeting.js';
import { Level, type SatisfactionLevel } from './words.js';

@InputType({ description: 'A survey as it was answered (pencatatan survei kepuasan).' })
export class RecordSurveyInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => CivilDay)
  answeredOn!: string;

  @Field(() => AttendeeKind, { defaultValue: 'CLIENT' })
  answeredBy!: Attendee;

  @Field(() => Level)
  satisfaction!: SatisfactionLevel;

  @IsOptional()
  @Text(2000)
  @Field(() => String, { nullable: true })
  comment?: string | null;
}

@InputType({ description: 'Which surveys (saringan survei kepuasan).' })
export class SurveyFilter extends CareFilter {
  @Field(() => [Level], { nullable: true })
  levels?: SatisfactionLevel[] | null;
}
