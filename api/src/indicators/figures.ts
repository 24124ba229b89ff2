import sql from 'sql-template-tag';
import { calendarMonth, type CivilDate } from '../guideline/calendar.js';
import { figureOf, hiddenOf, indicators, type IndicatorCode } from '../guideline/indicators.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { inOrder } from '../ground/input.js';
import { badInput } from '../ground/refusal.js';
import type { FiguresInput, IndicatorFigure } from './indicator.js';

/** What the database counted for a period and a group. */
export interface Sum {
  period: number;
  indicator: IndicatorCode;
  group: string;
  groupName: string | null;
  /** The province of a unit; groups of one whole share it. */
  whole: string | null;
  done: number;
  all: number;
}

/** Figures as the viewer may see them, in one statement however many periods and units there are. */
export async function figuresOf(context: Context, input: FiguresInput): Promise<(Sum & IndicatorFigure)[]> {
  const { viewer, today } = context;
  const seesPeople = STAFF.includes(viewer.role);
  input.periods.forEach(({ from, until }, at) => inOrder(from, `input.periods.${at}.until`, until));
  if (!seesPeople) expectCoarse(input, today);
  const sums = await sumsOf(context, input);
  const dayOf = ({ period }: Sum) => input.periods[period - 1]?.until ?? today;
  const wholes = Map.groupBy(sums, ({ period, indicator, whole }) => `${period} ${indicator} ${whole}`);
  const hidden = new Set(
    seesPeople ? [] : [...wholes.values()].flatMap((all) => [...hiddenOf(all, dayOf(all[0] as Sum))]),
  );
  return sums.map((sum) => {
    const period = input.periods[sum.period - 1] as FiguresInput['periods'][number];
    const figure = figureOf(sum.indicator, sum, period.until, hidden.has(sum));
    return { ...sum, measure: indicators[sum.indicator].measure, ...figure, period } as Sum & IndicatorFigure;
  });
}

/** Who sees no person asks for whole months and all units in sight: narrower questions, subtracted, would tell of one. */
export function expectCoarse({ periods, unitIds }: FiguresInput, today: CivilDate): void {
  if (unitIds) throw badInput('input.unitIds', 'coarseUnits');
  periods.forEach(({ from, until }, at) => {
    const first = calendarMonth(from).from;
    const last = calendarMonth(until).until;
    if (from !== first) throw badInput(`input.periods.${at}.from`, 'coarsePeriod', { found: from, required: first });
    if (until !== last && until !== today)
      throw badInput(`input.periods.${at}.until`, 'coarsePeriod', { found: until, required: last });
  });
}

/** Counts of every indicator; days that have not come count nowhere. */
function sumsOf({ read, today }: Context, { periods, by, unitIds, only, provinceCode }: FiguresInput): Promise<Sum[]> {
  const starts = periods.map(({ from }) => from);
  const ends = periods.map(({ until }) => (until < today ? until : today));
  const codes = only?.length ? only : Object.keys(indicators);
  return read.rows<Sum>(sql`select f.period, f.indicator, f.grp "group", coalesce(u.name, p.name, g.name) "groupName",
      coalesce(u.province_code, g.province_code) whole, f.done, f.counted "all"
    from figures(${starts}::date[], ${ends}::date[], ${unitIds ?? null}::int[], ${by}, ${codes}::text[]) f
    left join unit u on ${by} = 'UNIT' and u.id::text = f.grp
    left join province p on ${by} = 'PROVINCE' and p.code = f.grp
    left join regency g on ${by} = 'REGENCY' and g.code = f.grp
    where (${provinceCode ?? null}::text is null or g.province_code = ${provinceCode ?? null})
    order by f.period, array_position(${Object.keys(indicators)}::text[], f.indicator), f.grp`);
}
