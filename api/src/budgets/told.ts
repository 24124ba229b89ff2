import { daysBetween, type CivilDate } from '../guideline/calendar.js';
import { lastDayOf } from '../guideline/budget/formula.js';
import { valueOn } from '../guideline/dated.js';
import { behindPoints } from '../guideline/parameters/clocks.js';
import type { BudgetTrack } from './tracking.js';

/** Sums and counts of a row as the database tells them: text, or null where there is none. */
export interface Sums {
  [of: string]: string | number | null;
}

/** The share of a fiscal year gone by on a day, 0 to 1. */
function goneBy(year: number, today: CivilDate): number {
  const last = lastDayOf(year);
  const days = daysBetween(`${year}-01-01`, last) + 1;
  return Math.min(1, Math.max(0, 1 - daysBetween(today, last) / days));
}

/** A row of the absorption with what is to be looked at. */
export function told(key: string, name: string | null, sums: Sums, year: number, today: CivilDate): BudgetTrack {
  const sum = (of: string) => Number(sums[of] ?? 0);
  const ceiling = sums['ceiling'] === null || sums['ceiling'] === undefined ? null : Number(sums['ceiling']);
  const [planned, payable, claimed] = [sum('planned'), sum('payable'), sum('claimed')];
  const [approved, paid, forecast] = [sum('approved'), sum('paid'), sum('forecast')];
  const earned = payable + claimed + approved + paid;
  const expected = earned + forecast;
  const late = goneBy(year, today) - earned / planned;
  return {
    planId: (sums['planId'] ?? null) as string | null,
    ...{ key, name, planned, ceiling, payable, claimed, approved, paid, forecast, expected },
    remaining: planned - earned,
    ...{ priceless: sum('priceless'), unsettled: sum('unsettled'), comingPriceless: sum('comingPriceless') },
    ...{ undone: sum('undone'), misbooked: sum('misbooked'), unclaimed: sum('unclaimed'), unpaid: sum('unpaid') },
    ...{ overCap: sum('overCap'), relapseTests: sum('relapseTests') },
    overPlan: planned > 0 && earned > planned,
    overForecast: planned > 0 && earned <= planned && expected > planned,
    overCeiling: ceiling !== null && Math.max(planned, expected) > ceiling,
    behind: planned > 0 && late * 100 > valueOn(behindPoints, today),
  };
}
