import { calendarMonth, calendarQuarter, type CivilDate, type Span } from '../guideline/calendar.js';
import { monthlyRoutes, quarterlyRoute, type ReportRoute } from '../guideline/parameters/reports.js';
import { valueOn } from '../guideline/dated.js';
import { officerReportWindow } from '../guideline/rules/report-officer-monthly.js';
import { quarterlyReportWindow } from '../guideline/rules/report-quarterly.js';
import type { DutyCode } from '../guideline/codes.js';
import type { Tier } from '../units/unit.js';
import type { ReportKindWord } from './words.js';

/** How reports of a kind run: the period a day falls in, when they are due, the rule that asks. */
interface Run {
  rule: DutyCode;
  span: (day: CivilDate) => Span;
  window: (first: CivilDate, day: CivilDate) => Span;
  letter: string;
}

const runs: { [Kind in ReportKindWord]: Run } = {
  MONTHLY: { rule: 'report.officer-monthly', span: calendarMonth, window: officerReportWindow, letter: 'LB' },
  QUARTERLY: { rule: 'report.quarterly', span: calendarQuarter, window: quarterlyReportWindow, letter: 'LT' },
};

/** How reports of a kind run. */
export const runOf = (kind: ReportKindWord): Run => runs[kind];

/** The day a report is due. */
export const dueOn = (kind: ReportKindWord, { from, until }: Span): CivilDate => runs[kind].window(from, until).until;

/** The way a report goes; the board itself hands in none. */
export function routeOf(kind: ReportKindWord, tier: `${Tier}`, day: CivilDate): ReportRoute | null {
  if (tier === 'NATIONAL') return null;
  return kind === 'MONTHLY' ? valueOn(monthlyRoutes, day)[tier] : valueOn(quarterlyRoute, day);
}

/** The number of an accepted report: kind, unit, month; a correction bears its own number behind it. */
export function numberOf(kind: ReportKindWord, unit: { code: string }, from: CivilDate, correction: number): string {
  const [year, month] = from.split('-') as [string, string];
  const period = kind === 'MONTHLY' ? month : `T${Math.ceil(Number(month) / 3)}`;
  return [runs[kind].letter, unit.code, year, period, ...(correction ? [`K${correction}`] : [])].join('/');
}
