import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Text } from '../ground/input.js';
import { UUID } from '../ground/scalars.js';
import { ImportField, type ImportFieldWord, fieldNames } from './columns/field.js';
import { MappedColumnInput } from './columns/mapped.js';
import { ImportStatus, type ImportStatusWord } from './import.js';
import { ImportVerdict, type VerdictWord } from './row.js';

/** Which file to read as a discharge list, and how. */
@InputType({ description: 'Which file to read as a discharge list, and how (pratinjau impor).' })
export class PreviewImportInput {
  @Field(() => UUID, { nullable: true, description: 'Made by the client app; a repetition with it has one effect.' })
  id?: string | null;

  @Field(() => UUID, { description: 'The file as POST /files answered (berkas).' })
  fileId!: string;

  @IsOptional()
  @Text(100)
  @Field(() => String, {
    nullable: true,
    description: 'The sheet of a workbook (lembar); the first that is shown where null.',
  })
  sheet?: string | null;

  @IsOptional()
  @Min(1, { message: 'between|1–1000' })
  @Max(1000, { message: 'between|1–1000' })
  @Field(() => Int, { nullable: true, description: 'The row of the headers (baris judul kolom); found where null.' })
  headerRow?: number | null;

  @ValidateNested({ each: true })
  @ArrayMaxSize(fieldNames.length, { message: `tooMany|${fieldNames.length}` })
  @Field(() => [MappedColumnInput], {
    defaultValue: [],
    description: 'What the headers do not tell or tell wrongly (pemetaan kolom).',
  })
  mapping!: MappedColumnInput[];
}

/** Which imports. */
@InputType({ description: 'Which imports (saringan impor).' })
export class ImportFilter {
  @Field(() => [ImportStatus], { nullable: true })
  statuses?: ImportStatusWord[] | null;
}

/** Which rows of imports. */
@InputType({ description: 'Which rows of imports (saringan baris impor).' })
export class ImportRowFilter {
  @Field(() => UUID, { nullable: true, description: 'Rows of this import.' })
  importId?: string | null;

  @Field(() => [ImportVerdict], { nullable: true })
  verdicts?: VerdictWord[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Rows with a warning, or without (berperingatan).' })
  warned?: boolean | null;

  @Field(() => [ImportField], { nullable: true, description: 'Rows with a problem in one of these fields.' })
  problemIn?: ImportFieldWord[] | null;
}
