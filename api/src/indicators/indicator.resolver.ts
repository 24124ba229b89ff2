import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import { indicators, type IndicatorCode } from '../guideline/indicators.js';
import { equityPathway } from '../guideline/rules/equity-pathway.js';
import { Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { findingIn } from '../rulebook/present.js';
import { figureIn, sumsOf, type Sum } from './figures.js';
import { FiguresInput, IndicatorFigure, PathwayEquity, PeriodInput } from './indicator.js';

@Resolver()
export class IndicatorResolver {
  @Authorized(...STAFF, Role.ANALYST)
  @Query(() => [IndicatorFigure], {
    description:
      'How the units in sight are doing (capaian), against the target. A group without any record has no figure.',
  })
  async indicators(
    @Arg('input', () => FiguresInput) input: FiguresInput,
    @Ctx() context: Context,
  ): Promise<IndicatorFigure[]> {
    return (await sumsOf(context, input)).map((sum) => figureIn(context, input, sum));
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
    const input = { periods: [period], by: 'PATHWAY', unitIds } as FiguresInput;
    const byIndicator = Map.groupBy(await sumsOf(context, input), ({ indicator }) => indicator);
    return [...byIndicator].map(([indicator, sums]) => sideBySide(context, input, indicator, sums));
  }
}

function sideBySide(context: Context, input: FiguresInput, indicator: IndicatorCode, sums: Sum[]): PathwayEquity {
  const of = (pathway: string) => sums.find(({ group }) => group === pathway) ?? null;
  const [compulsory, voluntary] = [of('COMPULSORY'), of('VOLUNTARY')];
  const day = input.periods[0]?.until ?? context.today;
  const compared = compulsory && voluntary && indicators[indicator].measure === 'PERCENT';
  return {
    indicator,
    compulsory: compulsory && figureIn(context, input, compulsory),
    voluntary: voluntary && figureIn(context, input, voluntary),
    finding: compared ? findingIn(context.language, equityPathway({ compulsory, voluntary }, day)) : null,
  };
}
