import { Field, InputType } from 'type-graphql';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';

@InputType({ description: 'The move of an enrollment to another edition of the guideline (pindah edisi).' })
export class MoveEditionInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => String, { description: 'Key of the document: one of `editionsAtHand`.' })
  edition!: string;

  @Field(() => CivilDay, { description: 'The day it was decided.' })
  on!: string;

  @Text(2000)
  @Field(() => String)
  reason!: string;
}
