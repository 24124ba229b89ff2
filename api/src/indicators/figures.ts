import sql from 'sql-template-tag';
import { figureOf, indicators, type IndicatorCode } from '../guideline/indicators.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { inOrder } from '../ground/input.js';
import type { FiguresInput, IndicatorFigure } from './indicator.js';

/** What the database counted for a period and a group. */
export interface Sum {
  period: number;
  indicator: IndicatorCode;
  group: string;
  groupName: string | null;
  done: number;
  all: number;
}

/** Counts of every indicator, in one statement however many periods and units there are. */
export function sumsOf({ read }: Context, { periods, by, unitIds, only }: FiguresInput): Promise<Sum[]> {
  periods.forEach(({ from, until }, at) => inOrder(from, `input.periods.${at}.until`, until));
  const [starts, ends] = [periods.map(({ from }) => from), periods.map(({ until }) => until)];
  const codes = only?.length ? only : Object.keys(indicators);
  return read.rows<Sum>(sql`select f.period, f.indicator, f.grp "group", coalesce(u.name, p.name) "groupName", f.done, f.counted "all"
    from figures(${starts}::date[], ${ends}::date[], ${unitIds ?? null}::int[], ${by}) f
    left join unit u on ${by} = 'UNIT' and u.id::text = f.grp
    left join province p on ${by} = 'PROVINCE' and p.code = f.grp
    where f.indicator = any (${codes}::text[])
    order by f.period, array_position(${Object.keys(indicators)}::text[], f.indicator), f.grp`);
}

/** A sum as the viewer may see it. */
export function figureIn({ viewer }: Context, { periods }: FiguresInput, sum: Sum): IndicatorFigure {
  const { indicator, group, groupName } = sum;
  const period = periods[sum.period - 1] as FiguresInput['periods'][number];
  const figure = figureOf(indicator, sum, period.until, STAFF.includes(viewer.role));
  return { indicator, measure: indicators[indicator].measure, period, group, groupName, ...figure };
}
