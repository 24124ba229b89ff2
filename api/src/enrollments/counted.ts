import sql, { empty, type Sql } from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import { indicators, type IndicatorCode } from '../guideline/indicators.js';
import type { Context } from '../ground/context.js';
import { EVER } from '../ground/filters.js';
import { inOrder } from '../ground/input.js';
import type { Asking } from '../ground/listing.js';
import { badInput } from '../ground/refusal.js';
import { expectStaff } from '../ground/expectRole.js';
import { words } from '../ground/words.js';

export const Indicators = words<IndicatorCode>(
  'Indicator',
  Object.keys(indicators) as IndicatorCode[],
  'What is measured (indikator). Targets: quality of life 58 % (BNN 2022), not relapsed 50 % (BNN 2026).',
);

/** The days of a filter; either may be open. */
export interface Days {
  from?: CivilDate | null;
  until?: CivilDate | null;
}

/** The rows behind a figure, days that have not come counting nowhere: `enrollment`, `record`, `first_day`, `last_day`, `done`. */
export function behindFigure(code: IndicatorCode, { from, until }: Days, { viewer, today }: Context): Sql {
  expectStaff(viewer, 'filter');
  if (from) inOrder(from, 'filter.until', until);
  return sql`behind_figure(${code}, ${from ?? EVER}, ${until && until < today ? until : today})`;
}

/** What a list of courses is asked for by an indicator. */
interface Counting extends Days {
  indicator?: IndicatorCode | null;
  achieved?: boolean | null;
}

/** Courses an indicator counts in a period, all of them or those it holds for or not; without one, those that ran within it. */
export function counted(filter: Counting | null | undefined, { c, context }: Asking): Sql[] {
  const { indicator, achieved = null, from, until } = filter ?? {};
  if (indicator) {
    const done = achieved === null ? empty : sql`where (f.done > 0) = ${achieved}`;
    return [
      sql`${c('id')} in (select f.enrollment from ${behindFigure(indicator, { from, until }, context)} f ${done})`,
    ];
  }
  if (achieved !== null) throw badInput('filter.achieved', 'ofIndicator');
  return [
    ...(from ? [sql`(${c('endedOn')} is null or ${c('endedOn')} >= ${from})`] : []),
    ...(until ? [sql`${c('startedOn')} <= ${until}`] : []),
  ];
}
