import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { indicators, type IndicatorCode } from '../guideline/indicators.js';
import { equityPathway } from '../guideline/rules/equity-pathway.js';
import { Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { Charts } from './chart.js';
import { chartsOf } from './charts.js';
import { unitsInNeed, UnitNeeds } from './needs.js';
import { findingIn } from '../rulebook/present.js';
import { figuresOf } from './figures.js';
import { FiguresInput, IndicatorFigure, PathwayEquity, PeriodInput } from './indicator.js';

@Resolver()
export class IndicatorResolver {
  @Authorized(...STAFF, Role.ANALYST)
  @Query(() => [IndicatorFigure], {
    description:
      'How the units in sight are doing (capaian), against the target. A group without any record has no figure.',
  })
  indicators(
    @Arg('input', () => FiguresInput) input: FiguresInput,
    @Ctx() context: Context,
  ): Promise<IndicatorFigure[]> {
    return figuresOf(context, input);
  }

  @Authorized(...STAFF, Role.ANALYST)
  @Query(() => Charts, {
    description: 'Agents by caseload, the way from rehabilitation to recovery, and the four domains (grafik).',
  })
  charts(
    @Arg('period', () => PeriodInput) period: PeriodInput,
    @Arg('unitIds', () => [Int], { nullable: true }) unitIds: number[] | null,
    @Ctx() context: Context,
  ): Promise<Charts> {
    return chartsOf(context, period, unitIds ?? null);
  }

  @Authorized(...STAFF)
  @Query(() => [UnitNeeds], {
    description: 'What waits for a step in each unit in sight, those with most of it first (perlu tindakan).',
  })
  unitsInNeed(@Ctx() context: Context): Promise<UnitNeeds[]> {
    return unitsInNeed(context);
  }

  @Authorized(...STAFF, Role.ANALYST)
  @Query(() => [PathwayEquity], {
    description:
      'Compulsory and voluntary clients side by side (kesetaraan jalur); a difference is flagged. 000, l.262–274.',
  })
  async pathwayEquity(
    @Arg('period', () => PeriodInput) period: PeriodInput,
    @Arg('unitIds', () => [Int], { nullable: true }) unitIds: number[] | null,
    @Ctx() context: Context,
  ): Promise<PathwayEquity[]> {
    const figures = await figuresOf(context, { periods: [period], by: 'PATHWAY', unitIds });
    const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
    return [...byIndicator].map(([indicator, both]) => sideBySide(context, indicator, both, period.until));
  }
}

function sideBySide(
  { language }: Context,
  indicator: IndicatorCode,
  both: IndicatorFigure[],
  on: CivilDate,
): PathwayEquity {
  const of = (pathway: string) => both.find(({ group }) => group === pathway) ?? null;
  const [compulsory, voluntary] = [shareOf(of('COMPULSORY')), shareOf(of('VOLUNTARY'))];
  const compared = compulsory && voluntary && indicators[indicator].measure === 'PERCENT';
  return {
    ...{ indicator, compulsory: of('COMPULSORY'), voluntary: of('VOLUNTARY') },
    finding: compared ? findingIn(language, equityPathway({ compulsory, voluntary }, on)) : null,
  };
}

/** A figure as the rule compares it; null where it is hidden. */
const shareOf = (figure: IndicatorFigure | null) =>
  figure?.done === undefined || figure.done === null || figure.all === null
    ? null
    : { done: figure.done, all: figure.all };
