import { IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { ReportPart } from '../guideline/parameters/reports.js';
import { Text } from '../ground/input.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Part, ReportKind, ReportStatus, type ReportKindWord, type ReportStatusWord } from './words.js';

@InputType({ description: "A client's recovery record of a month as it is handed in (penyerahan rapor pemulihan)." })
export class HandInRecordInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => CivilDay, { description: 'Any day of the month.' })
  month!: string;

  @IsOptional()
  @Text(2000)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'Which recovery records of a month (saringan rapor pemulihan).' })
export class RecordDueFilter {
  @Field(() => CivilDay, { nullable: true, description: 'Any day of the month; the month that ended last where null.' })
  month?: string | null;

  @Field(() => UUID, { nullable: true })
  enrollmentId?: string | null;

  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that were handed in, or only those that were not.' })
  handedIn?: boolean | null;

  @Field(() => UUID, { nullable: true })
  agentId?: string | null;
}

@InputType({ description: 'A report as its compilation begins (penyusunan laporan).' })
export class CompileReportInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => ReportKind)
  kind!: ReportKindWord;

  @Field(() => CivilDay, { description: 'Any day of the month or quarter.' })
  on!: string;
}

@InputType({ description: 'What people write of a part (isi bagian laporan).' })
export class WrittenPartInput {
  @Field(() => Part)
  part!: ReportPart;

  @IsOptional()
  @Text(10_000)
  @Field(() => String, { nullable: true, description: 'Null empties it.' })
  text?: string | null;
}

@InputType({ description: 'What people write of a report (isian laporan).' })
export class WriteReportInput {
  @IsOptional()
  @Text(2000)
  @Field(() => String, { nullable: true })
  note?: string | null;

  @ValidateNested({ each: true })
  @Field(() => [WrittenPartInput], { defaultValue: [] })
  parts!: WrittenPartInput[];
}

@InputType({ description: 'Why a report is returned (pengembalian laporan).' })
export class ReturnReportInput {
  @Text(2000)
  @Field(() => String, { description: 'What is to be corrected (catatan perbaikan).' })
  remarks!: string;
}

@InputType({ description: 'Which reports (saringan laporan).' })
export class ReportFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => [ReportKind], { nullable: true })
  kinds?: ReportKindWord[] | null;

  @Field(() => [ReportStatus], { nullable: true })
  statuses?: ReportStatusWord[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that came late, or only those in time.' })
  late?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that came to the own unit and wait to be acknowledged.',
  })
  toAcknowledge?: boolean | null;

  @Field(() => CivilDay, { nullable: true, description: 'Of periods from this day on.' })
  from?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'Of periods up to this day.' })
  until?: string | null;
}
