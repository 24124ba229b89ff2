import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { InformantKind, MapItem } from '../guideline/parameters/mapping.js';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { InformantWord, ItemWord } from './words.js';

@InputType({ description: 'What is known of one item of a map (isi peta).' })
export class MapEntryInput {
  @Field(() => ItemWord)
  item!: MapItem;

  @Text(4000)
  @Field(() => String)
  note!: string;
}

/** The days on which a village was made ready for services. */
@InputType()
export abstract class ReadinessInput {
  @Field(() => CivilDay, { nullable: true, description: 'The day the facilities were listed.' })
  listedOn?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'The day the referral network was built.' })
  builtOn?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'The day the referral network was coordinated.' })
  coordinatedOn?: string | null;
}

@InputType({ description: 'An area map as it was made (pencatatan pemetaan).' })
export class RecordAreaMapInput extends ReadinessInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => ID)
  villageCode!: string;

  @Field(() => CivilDay)
  mappedOn!: string;

  @Field(() => Boolean)
  knowsTheArea!: boolean;

  @ArrayMaxSize(50, { message: 'tooMany|50' })
  @Field(() => [InformantWord], { description: 'One for each informant who took part.' })
  informants!: InformantKind[];

  @Min(0, { message: 'between|0–100' })
  @Max(100, { message: 'between|0–100' })
  @Field(() => Int)
  workingGroup!: number;

  @ArrayMaxSize(100, { message: 'tooMany|100' })
  @ValidateNested({ each: true })
  @Field(() => [MapEntryInput], { defaultValue: [] })
  entries!: MapEntryInput[];
}

@InputType({ description: 'What was added to an area map (pemutakhiran pemetaan); what is left out stays.' })
export class UpdateAreaMapInput extends ReadinessInput {
  @IsOptional()
  @ArrayMaxSize(100, { message: 'tooMany|100' })
  @ValidateNested({ each: true })
  @Field(() => [MapEntryInput], { nullable: true, description: 'Entries to add; those of the same item are replaced.' })
  entries?: MapEntryInput[] | null;
}

@InputType({ description: 'Which area maps (saringan pemetaan).' })
export class AreaMapFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => ID, { nullable: true, description: 'Code of a province, regency, district or village.' })
  within?: string | null;
}
