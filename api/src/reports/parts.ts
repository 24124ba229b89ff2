import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { ReportPart, ReportReceiver } from '../guideline/parameters/reports.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { CivilDay } from '../ground/scalars.js';
import { Unit } from '../units/unit.js';
import { Figure } from './figure.js';
import { GapKind, Part, Receiver, ShareOrigin, type GapKindWord, type ShareOriginWord } from './words.js';

/** A part of a quarterly report: what people wrote, or a draft from the facts. */
@ObjectType({
  description: 'A part of a quarterly report (bagian laporan). Juknis 2019, l.727–737.',
  simpleResolvers: true,
})
export class WrittenPart {
  @Field(() => Part)
  part!: ReportPart;

  @Field(() => String, { nullable: true, description: 'What people wrote (isi); null where nobody wrote yet.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'A draft in Indonesian where the facts say enough (konsep).' })
  draft!: string | null;

  @Field(() => Boolean, { description: 'Filled from the records, not written by people (dihitung).' })
  computed!: boolean;
}

/** Something a report lacks, as the API tells it. */
@ObjectType({
  description: 'Something a report lacks (yang kurang), with the record to complete.',
  simpleResolvers: true,
})
export class ReportGap {
  @Field(() => GapKind)
  kind!: GapKindWord;

  @Field(() => Enrollment, { nullable: true, description: 'The course; null where it is out of sight.' })
  enrollment!: object | null;

  @Field(() => Unit)
  unit!: object;

  @Field(() => Part, { nullable: true })
  part!: ReportPart | null;

  @Field(() => CivilDay, { nullable: true, description: 'First day of the month of the record (bulan).' })
  month!: CivilDate | null;
}

/** What one unit brings to a province's total. */
@ObjectType({
  description: "What one unit brings to a province's total, and why the sum of the regencies differs (asal angka).",
  simpleResolvers: true,
})
export class ReportShare {
  @Field(() => Unit)
  unit!: object;

  @Field(() => ShareOrigin)
  origin!: ShareOriginWord;

  @Field(() => String, { nullable: true, description: 'Number of its accepted report (nomor laporan).' })
  number!: string | null;

  @Field(() => [Figure], { description: 'As it was accepted; beside it what was counted, where that differs.' })
  figures!: Figure[];
}

/** Which way a report goes. */
@ObjectType({
  description: 'Which way a report goes (alur laporan). Juknis 2019, l.718, l.777.',
  simpleResolvers: true,
})
export class ReportWay {
  @Field(() => [Receiver], { description: 'To whom it is sent (kepada).' })
  to!: readonly ReportReceiver[];

  @Field(() => [Receiver], { description: 'Who gets a copy (tembusan).' })
  copies!: readonly ReportReceiver[];

  @Field(() => [Receiver], { description: 'To whom it is passed on (diteruskan).' })
  onTo!: readonly ReportReceiver[];
}
