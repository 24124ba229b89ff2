import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, Float, InputType } from 'type-graphql';
import { Text } from '../ground/input.js';
import { CivilDay } from '../ground/scalars.js';
import {
  ContactKindWord,
  FrequencyWord,
  InfluenceWord,
  type ContactKind,
  type Frequency,
  type Influence,
} from './words.js';

const EDGE = 5000;
const within = { message: `between|−${EDGE}–${EDGE}` };

@InputType({ description: 'Someone the client is in contact with (kontak).' })
export class NetworkContactInput {
  @Text(40)
  @Field(() => String)
  key!: string;

  @Text(60)
  @Field(() => String)
  label!: string;

  @Field(() => ContactKindWord)
  kind!: ContactKind;

  @Field(() => InfluenceWord)
  influence!: Influence;

  @Field(() => FrequencyWord)
  frequency!: Frequency;

  @IsOptional()
  @Min(-EDGE, within)
  @Max(EDGE, within)
  @Field(() => Float, { nullable: true })
  x: number | null = null;

  @IsOptional()
  @Min(-EDGE, within)
  @Max(EDGE, within)
  @Field(() => Float, { nullable: true })
  y: number | null = null;
}

@InputType({ description: 'Two contacts who know each other, by their keys (ikatan).' })
export class NetworkTieInput {
  @Field(() => String)
  one!: string;

  @Field(() => String)
  other!: string;
}

@InputType({ description: 'The whole map as it was drawn with the client (peta jaringan sosial).' })
export class NetworkMapInput {
  @Field(() => CivilDay)
  drawnOn!: string;

  @ArrayMaxSize(40, { message: 'tooMany|40' })
  @ValidateNested({ each: true })
  @Field(() => [NetworkContactInput])
  contacts!: NetworkContactInput[];

  @ArrayMaxSize(200, { message: 'tooMany|200' })
  @ValidateNested({ each: true })
  @Field(() => [NetworkTieInput], { defaultValue: [] })
  ties!: NetworkTieInput[];
}
