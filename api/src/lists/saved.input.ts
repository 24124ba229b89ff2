import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { Text } from '../ground/input.js';
import { UUID } from '../ground/scalars.js';
import { AnyOrder, MOST_COLUMNS } from './export.input.js';

/** A list to come back to. */
@InputType({ description: 'A list to come back to (daftar yang disimpan).' })
export class SaveListInput {
  @Field(() => UUID, { nullable: true, description: 'Made by the client app; a repetition with it has one effect.' })
  id?: string | null;

  @Text(60)
  @Field(() => String, { description: 'The query it asks: "clients".' })
  list!: string;

  @Text(60)
  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'For everybody of the unit; a supervisor saves those.' })
  shared!: boolean;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'As the filter of that query, without words to search for: they may name a person.',
  })
  filter?: object | null;

  @ValidateNested({ each: true })
  @ArrayMaxSize(5, { message: 'tooMany|5' })
  @Field(() => [AnyOrder], { defaultValue: [] })
  orderBy!: AnyOrder[];

  @MaxLength(60, { each: true, message: 'text|0–60' })
  @ArrayMaxSize(MOST_COLUMNS, { message: `tooMany|${MOST_COLUMNS}` })
  @Field(() => [String], { defaultValue: [], description: 'Columns out of sight.' })
  hidden!: string[];

  @Min(0, { each: true, message: `between|0–${MOST_COLUMNS}` })
  @Max(MOST_COLUMNS, { each: true, message: `between|0–${MOST_COLUMNS}` })
  @ArrayMaxSize(MOST_COLUMNS, { message: `tooMany|${MOST_COLUMNS}` })
  @Field(() => [Int], { defaultValue: [], description: 'Columns in their order, by their place; none as they stand.' })
  columnOrder!: number[];
}

@InputType({ description: 'Which saved lists (saringan daftar tersimpan).' })
export class SavedListFilter {
  @Field(() => String, { nullable: true, description: 'Of which list: "clients".' })
  list?: string | null;
}

/** What changes of a saved list; what is left out stays. */
@InputType({ description: 'What changes of a saved list; what is left out stays (perubahan daftar tersimpan).' })
export class UpdateSavedListInput {
  @Text(60)
  @Field(() => String)
  name!: string;
}
