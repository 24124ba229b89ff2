import { Field, InputType, Int } from 'type-graphql';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { FollowUpStatus, type FollowUpStatusWord } from './words.js';

@InputType({ description: 'Which follow-ups (saringan tindak lanjut).' })
export class FollowUpFilter {
  @Field(() => [Int], { nullable: true, description: 'Units that are to do them.' })
  unitIds?: number[] | null;

  @Field(() => [FollowUpStatus], { nullable: true })
  statuses?: FollowUpStatusWord[] | null;

  @Field(() => UUID, { nullable: true, description: 'Account of who is to do them.' })
  ownerId?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'Due on this day or before.' })
  dueBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they are due soon, or were (segera jatuh tempo).' })
  dueSoon?: boolean | null;
}

@InputType({ description: 'What a unit is asked to do outside a supervision visit (permintaan tindak lanjut).' })
export class AskFollowUpInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID, { nullable: true, description: 'The assistance it follows; its unit is asked.' })
  assistanceId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The unit that is asked, where it follows no assistance.' })
  unitId?: number | null;

  @Text(1000)
  @Field(() => String, { description: 'What is to be done (tindak lanjut).' })
  task!: string;

  @Field(() => CivilDay, { description: 'The day it is due (tenggat).' })
  dueOn!: string;

  @Field(() => UUID, { nullable: true, description: 'Account of who is to do it; the head of the unit otherwise.' })
  ownerId?: string | null;
}
