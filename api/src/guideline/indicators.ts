import type { CivilDate } from './calendar.js';
import { valueOn, type Dated } from './dated.js';
import { improvedTarget, notRelapsedTarget } from './parameters/indicators.js';
import { smallestGroup } from './parameters/partners.js';
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
  /** Of the enrollments active in the period, those with all four facts of what the client used (PP 25/2011, art. 18). */
  DOCUMENTED: { measure: 'PERCENT' },
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
  /** The group is too small, or would tell of one that is. */
  suppressed: boolean;
}

/** A figure of an indicator: of a group too small no share is told, and nothing of a hidden one. */
export function figureOf(code: IndicatorCode, { done, all }: Counted, day: CivilDate, hidden = false): Figure {
  const { measure, target: aim }: Indicator = indicators[code];
  const suppressed = hidden || tooSmall(all, day);
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

const tooSmall = (all: number, day: CivilDate): boolean => all > 0 && all < valueOn(smallestGroup, day);

/**
 * The groups of a whole that are hidden from who sees no person: those too small, and beside a single one the next
 * smallest too, for the whole less the others would tell it.
 */
export function hiddenOf<Group extends Counted>(groups: readonly Group[], day: CivilDate): Set<Group> {
  const bySize = groups.filter(({ all }) => all > 0).toSorted((one, other) => one.all - other.all);
  const small = bySize.filter(({ all }) => tooSmall(all, day));
  return new Set(small.length === 1 ? bySize.slice(0, 2) : small);
}

/**
 * The steps of a way that are hidden from who sees no person: those of few, and those that few did not come to, for
 * each holds the next.
 */
export const hiddenSteps = (counts: readonly number[], day: CivilDate): boolean[] =>
  counts.map((count, at) => tooSmall(count, day) || tooSmall((counts[at - 1] ?? count) - count, day));

/** Whether a number of people is too small to be told to who sees none of them. */
export const isSmall = (count: number, day: CivilDate): boolean => tooSmall(count, day);

const values: Record<Measure, (counted: Counted) => number | null> = {
  CLIENTS: ({ all }) => all,
  PERCENT: ({ done, all }) => percentage(done, all),
  DAYS: ({ done, all }) => (all === 0 ? null : toTenth(done / all)),
};

/** The target in force on a day; null before the first. */
const targetOn = ({ entries }: Dated<number>, day: CivilDate): number | null =>
  entries.findLast(({ from }) => from <= day)?.value ?? null;
