import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { IndicatorCode, Measure } from '../guideline/indicators.js';
import { Indicators } from '../enrollments/counted.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Finding } from '../rulebook/rule.js';

const Measures = words<Measure>(
  'Measure',
  ['CLIENTS', 'PERCENT', 'DAYS'],
  'What a figure is: clients, percent of them, or mean days (satuan).',
);

const Groupings = words(
  'Grouping',
  ['ALL', 'UNIT', 'PROVINCE', 'PATHWAY', 'SEX', 'SUBSTANCE', 'REGENCY'],
  'What figures are grouped by (pengelompokan); of several substances a client counts under each.',
);
export type Grouping = keyof typeof Groupings;

const MOST_PERIODS = 24;

/** The first and the last day of what is counted. */
@InputType({ description: 'First and last day of a period, both counted (periode).' })
export class PeriodInput {
  @Field(() => CivilDay)
  from!: CivilDate;

  @Field(() => CivilDay)
  until!: CivilDate;
}

@InputType({ description: 'Which figures (permintaan indikator).' })
export class FiguresInput {
  @ValidateNested()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PERIODS)
  @Field(() => [PeriodInput], { description: 'At most 24, told in this order.' })
  periods!: PeriodInput[];

  @Field(() => Groupings, { defaultValue: Groupings.ALL })
  by!: Grouping;

  @Field(() => [Indicators], { nullable: true, description: 'These alone.' })
  only?: IndicatorCode[] | null;

  @Field(() => ID, { nullable: true, description: 'Of figures by regency of domicile, the province they are told of.' })
  provinceCode?: string | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Units whose clients are counted; every unit in sight otherwise.',
  })
  unitIds?: number[] | null;
}

@ObjectType({ description: 'First and last day of a period, both counted (periode).', simpleResolvers: true })
export class Period {
  @Field(() => CivilDay)
  from!: CivilDate;

  @Field(() => CivilDay)
  until!: CivilDate;
}

/** A figure of an indicator, for a period and a group. */
@ObjectType({
  description:
    'A figure of an indicator, for a period and a group (capaian). Of fewer than 5 clients no share is told, and to who sees no client no number.',
  simpleResolvers: true,
})
export class IndicatorFigure {
  @Field(() => Indicators)
  indicator!: IndicatorCode;

  @Field(() => Measures)
  measure!: Measure;

  @Field(() => Period)
  period!: Period;

  @Field(() => String, {
    description:
      'Key of the group: id of a unit, code of a province or regency, pathway, sex, substance or UNRECORDED, or ALL.',
  })
  group!: string;

  @Field(() => String, { nullable: true, description: 'Name of the unit or province.' })
  groupName!: string | null;

  @Field(() => Float, { nullable: true, description: 'How many it holds for, or the sum of the days.' })
  done!: number | null;

  @Field(() => Int, { nullable: true, description: 'Over how many.' })
  all!: number | null;

  @Field(() => Float, { nullable: true, description: 'Clients, percent to one decimal, or mean days.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'What BNN aims at on the last day of the period.' })
  target!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the target is reached.' })
  reached!: boolean | null;

  @Field(() => Boolean, { description: 'The group is too small to be shown (kelompok kecil).' })
  suppressed!: boolean;
}

/** An indicator of both pathways side by side. */
@ObjectType({
  description: 'An indicator of both pathways side by side (kesetaraan jalur). Rule equity.pathway.',
  simpleResolvers: true,
})
export class PathwayEquity {
  @Field(() => Indicators)
  indicator!: IndicatorCode;

  @Field(() => IndicatorFigure, { nullable: true })
  compulsory!: IndicatorFigure | null;

  @Field(() => IndicatorFigure, { nullable: true })
  voluntary!: IndicatorFigure | null;

  @Field(() => Finding, { nullable: true, description: 'Whether they are served alike; null where there is no share.' })
  finding!: Finding | null;
}
