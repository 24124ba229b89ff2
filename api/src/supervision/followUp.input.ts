import { Field, InputType, Int } from 'type-graphql';
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
}
