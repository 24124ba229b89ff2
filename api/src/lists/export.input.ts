import { ArrayMaxSize, ArrayMinSize, IsOptional, ValidateNested } from 'class-validator';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { Text } from '../ground/input.js';
import { Direction, type OrderKey } from '../ground/page.js';
import { UUID } from '../ground/scalars.js';
import { ExportForm, type ExportFormWord } from './listExport.js';

/** So many columns a file has at most. */
export const MOST_COLUMNS = 60;

/** An order of any list; what it can be ordered by, the list says. */
@InputType({ description: 'An order of a list, by one of the names it can be ordered by (urutan).' })
export class AnyOrder implements OrderKey {
  @Field(() => String)
  by!: string;

  @Field(() => Direction, { defaultValue: Direction.ASC })
  direction: Direction = Direction.ASC;
}

@InputType({ description: 'How a value reads in the file: VOLUNTARY as "sukarela" (kata).' })
export class ExportWord {
  @Text(100)
  @Field(() => String)
  value!: string;

  @Text()
  @Field(() => String)
  says!: string;
}

@InputType({ description: 'A column of the file (kolom).' })
export class ExportColumn {
  @Text()
  @Field(() => String, { description: 'One of `exportable`: "village.name".' })
  path!: string;

  @Text()
  @Field(() => String, { description: 'Its header (judul kolom).' })
  title!: string;

  @ValidateNested({ each: true })
  @ArrayMaxSize(200, { message: 'tooMany|200' })
  @Field(() => [ExportWord], { defaultValue: [] })
  words!: ExportWord[];
}

/** What of a list is written to a file, and how it reads. */
@InputType({ description: 'What of a list is written to a file, and how it reads (permintaan ekspor).' })
export class ExportListInput {
  @Field(() => UUID, { nullable: true, description: 'Made by the client app; a repetition with it has one effect.' })
  id?: string | null;

  @Text(60)
  @Field(() => String, { description: 'The query it repeats: "clients".' })
  list!: string;

  @Text(100)
  @Field(() => String, { description: 'What the list is called.' })
  title!: string;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'As the filter of that query.' })
  filter?: object | null;

  @IsOptional()
  @ValidateNested({ each: true })
  @Field(() => [AnyOrder], { nullable: true })
  orderBy?: AnyOrder[] | null;

  @IsOptional()
  @Text(1000)
  @Field(() => String, { nullable: true, description: 'What the filter says, in words, for the head of the file.' })
  told?: string | null;

  @ValidateNested({ each: true })
  @ArrayMinSize(1, { message: 'columnNeeded' })
  @ArrayMaxSize(MOST_COLUMNS, { message: `tooMany|${MOST_COLUMNS}` })
  @Field(() => [ExportColumn])
  columns!: ExportColumn[];

  @Field(() => ExportForm, { defaultValue: 'XLSX' })
  form!: ExportFormWord;
}
