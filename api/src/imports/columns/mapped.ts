import { Field, InputType, ObjectType } from 'type-graphql';
import { IsOptional } from 'class-validator';
import { Text } from '../../ground/input.js';
import { ImportField, type ImportFieldWord, type Mapped } from './field.js';

/** Where a field of an import comes from. */
@ObjectType({ description: 'Where a field of an import comes from (pemetaan kolom).', simpleResolvers: true })
export class MappedColumn implements Mapped {
  @Field(() => ImportField)
  field!: ImportFieldWord;

  @Field(() => String, { nullable: true, description: 'Header of the column (judul kolom).' })
  column!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What every row has that has nothing else (isi untuk semua baris).',
  })
  value!: string | null;
}

/** What the caller says of a field; with neither column nor value it is left out. */
@InputType({ description: 'Where a field comes from, in place of what the headers tell (pemetaan kolom).' })
export class MappedColumnInput implements Mapped {
  @Field(() => ImportField)
  field!: ImportFieldWord;

  @IsOptional()
  @Text()
  @Field(() => String, { nullable: true, description: 'Header of the column.' })
  column: string | null = null;

  @IsOptional()
  @Text()
  @Field(() => String, {
    nullable: true,
    description: 'One value for every row that has nothing else, such as the name of the centre.',
  })
  value: string | null = null;
}
