import type { CivilDate } from './calendar.js';
import type { Dated } from './dated.js';
import { improvedTarget, notRelapsedTarget } from './parameters/indicators.js';
import { smallestGroup } from './parameters/partners.js';
import { valueOn } from './dated.js';
import { percentage, toTenth } from './percentage.js';

/** What a figure is: a count of clients, a share of them in percent, or a mean number of days. */
export type Measure = 'CLIENTS' | 'PERCENT' | 'DAYS';

/** What is counted, over which clients, and what is aimed at. */
export interface Indicator {
  measure: Measure;
  target?: Dated<number>;
  /** Less is better. */
  low?: boolean;
}

/** The indicators (indikator kinerja), by code. */
export const indicators = {
  /** Clients in an active enrollment at the period's end. */
  ACTIVE: { measure: 'CLIENTS' },
  /** Enrollments completed in the period. */
  COMPLETED: { measure: 'CLIENTS' },
  /** Of the outcomes of the period, those that are RECOVERED. */
  RECOVERED: { measure: 'PERCENT' },
  /** Of the enrollments active in the period, those without a relapse until its end; a slip or a lapse is none. */
  NOT_RELAPSED: { measure: 'PERCENT', target: notRelapsedTarget },
  /** Of the outcomes of the period, those in which the domain rose. */
  IMPROVED_PHYSICAL: { measure: 'PERCENT', target: improvedTarget },
  IMPROVED_PSYCHOLOGICAL: { measure: 'PERCENT', target: improvedTarget },
  IMPROVED_SOCIAL: { measure: 'PERCENT', target: improvedTarget },
  IMPROVED_ENVIRONMENT: { measure: 'PERCENT', target: improvedTarget },
  /** Of the programme months that ended in the period, those with a visit to the home (visit.monthly). */
  VISITED: { measure: 'PERCENT' },
  /** Mean days from an assignment of the period to the agent's first contact. */
  FIRST_CONTACT: { measure: 'DAYS', low: true },
} as const satisfies Record<string, Indicator>;

export type IndicatorCode = keyof typeof indicators;

/** What was counted: the sum of what was done or measured, and over how many. */
export interface Counted {
  done: number;
  all: number;
}

/** A figure as it may be shown. */
export interface Figure {
  done: number | null;
  all: number | null;
  value: number | null;
  target: number | null;
  /** Whether the target is reached; null without one or without a value. */
  reached: boolean | null;
  /** The group is too small: who does not see its people sees no number of it. */
  suppressed: boolean;
}

/** A figure of an indicator: of a group too small no share is told, and no count to whom its people are out of sight. */
export function figureOf(code: IndicatorCode, { done, all }: Counted, day: CivilDate, seesPeople: boolean): Figure {
  const { measure, target: aim }: Indicator = indicators[code];
  const suppressed = all > 0 && all < valueOn(smallestGroup, day);
  const hidden = suppressed && !seesPeople;
  const target = aim ? targetOn(aim, day) : null;
  const value = hidden || (suppressed && measure === 'PERCENT') ? null : values[measure]({ done, all });
  return {
    done: hidden ? null : done,
    all: hidden ? null : all,
    value,
    target,
    reached: value === null || target === null ? null : value >= target,
    suppressed,
  };
}

const values: Record<Measure, (counted: Counted) => number | null> = {
  CLIENTS: ({ all }) => all,
  PERCENT: ({ done, all }) => percentage(done, all),
  DAYS: ({ done, all }) => (all === 0 ? null : toTenth(done / all)),
};

/** The target in force on a day; null before the first. */
const targetOn = ({ entries }: Dated<number>, day: CivilDate): number | null =>
  entries.findLast(({ from }) => from <= day)?.value ?? null;
