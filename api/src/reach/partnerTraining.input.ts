import { Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { PartnerKind } from '../guideline/parameters/partners.js';
import { HeldFilter } from '../ground/filters.js';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Partner } from './words.js';

@InputType({ description: 'A training of a partner as it was given (pencatatan pelatihan mitra).' })
export class RecordPartnerTrainingInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => Partner)
  kind!: PartnerKind;

  @Text()
  @Field(() => String)
  institution!: string;

  @Field(() => CivilDay)
  heldOn!: string;

  @Text(500)
  @Field(() => String)
  topic!: string;

  @Min(1, { message: 'between|1–1000' })
  @Max(1000, { message: 'between|1–1000' })
  @Field(() => Int)
  participants!: number;

  @Min(1, { message: 'between|1–200' })
  @Max(200, { message: 'between|1–200' })
  @Field(() => Int)
  hours!: number;
}

@InputType({ description: 'Which trainings of partners (saringan pelatihan mitra).' })
export class PartnerTrainingFilter extends HeldFilter {
  @Field(() => [Partner], { nullable: true })
  kinds?: PartnerKind[] | null;
}
