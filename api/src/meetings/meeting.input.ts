import { ArrayMaxSize, ArrayNotEmpty, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { HeldFilter } from '../ground/filters.js';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { AttendeeKind, type Attendee } from './meeting.js';

@InputType({ description: 'Who facilitated: exactly one officer or agent. Juknis 2019, l.563.' })
export class FacilitatorInput {
  @Field(() => UUID, { nullable: true })
  agentId?: string | null;

  @Field(() => UUID, { nullable: true, description: 'Account of the officer.' })
  officerId?: string | null;
}

@InputType({ description: 'That a client or their family came (kehadiran).' })
export class AttendanceInput {
  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => AttendeeKind)
  attendee!: Attendee;
}

@InputType({ description: 'A group meeting as it was held (pencatatan pertemuan kelompok).' })
export class RecordGroupMeetingInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => CivilDay)
  heldOn!: string;

  @Field(() => ID, { description: 'Code of the host village.' })
  villageCode!: string;

  @Text()
  @Field(() => String)
  place!: string;

  @ArrayNotEmpty({ message: 'blank' })
  @ArrayMaxSize(20, { message: 'tooMany|20' })
  @Field(() => [String])
  topics!: string[];

  @ValidateNested()
  @Field(() => FacilitatorInput)
  facilitator!: FacilitatorInput;

  @ArrayMaxSize(100, { message: 'tooMany|100' })
  @ValidateNested({ each: true })
  @Field(() => [AttendanceInput])
  attendance!: AttendanceInput[];

  @Field(() => Boolean, { defaultValue: false })
  joint!: boolean;

  @Field(() => [String], { nullable: true })
  guestSpeakers?: string[] | null;
}

@InputType({ description: 'Which meetings (saringan pertemuan).' })
export class MeetingFilter extends HeldFilter {
  @Field(() => ID, { nullable: true, description: 'Code of a province, regency, district or village.' })
  within?: string | null;

  @Field(() => UUID, { nullable: true })
  agentId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also meetings that were corrected or withdrawn (termasuk yang diperbaiki atau ditarik).',
  })
  withSuperseded?: boolean | null;
}
