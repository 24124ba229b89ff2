import { valueOn } from '../dated.js';
import { paysMeeting } from '../rules/meeting-quorum.js';
import type { Evidence } from './evidence.js';
import { fiscalYearOf, lineOf } from './formula.js';
import type { LineCode } from './line.js';
import { guidanceMonth } from './standard.js';

/** Why a piece of evidence does not pay. */
export const unpayableReasons = [
  'TOO_FEW_CLIENTS',
  'NOT_BY_AGENT',
  'NOT_A_CLIENT',
  'PAID_ENOUGH',
  'RELAPSE_TEST',
  'INVALID_TEST',
  'NOT_OF_THE_MONTH',
  'NOT_ACCEPTED',
  'NOT_CONTRACTED',
  'PRICE_MISSING',
  'PRICE_UNSETTLED',
] as const;

export type Unpayable = (typeof unpayableReasons)[number];

/** The line a piece of evidence is of, which of its client's it is, and why it does not pay; null where it does. */
export interface Judged {
  line: LineCode;
  /** The how manyth of its line for this client, from 1; null where the line counts no client. */
  count: number | null;
  why: Unpayable | null;
}

/** So many of a line a client already has; counted by `enrollment line`. */
type Counts = Map<string, number>;

type Looked = Omit<Judged, 'count'>;

/** The line a piece of evidence is of, and what stands against paying for it, the client's counts apart. */
export function look(evidence: Evidence): Looked {
  const { on } = evidence;
  const late = (month: number) => month >= valueOn(guidanceMonth, on);
  const few = (clients: number) => !paysMeeting(clients, on);
  switch (evidence.kind) {
    case 'ENROLLMENT':
      return { line: 'A1', why: null };
    case 'URINE_TEST':
      return { line: late(evidence.month) ? 'C1' : 'A2', why: test(evidence, late(evidence.month)) };
    case 'QUALITY_OF_LIFE':
      return { line: evidence.phase === 'FINAL' ? 'C2' : 'A3', why: null };
    case 'TRIP':
      return { line: late(evidence.month) ? 'C4' : 'A4', why: null };
    case 'MEETING':
      return { line: 'B1', why: few(evidence.clients) ? 'TOO_FEW_CLIENTS' : evidence.byAgent ? null : 'NOT_BY_AGENT' };
    case 'ATTENDANCE':
      return { line: 'B2', why: few(evidence.clients) ? 'TOO_FEW_CLIENTS' : evidence.byClient ? null : 'NOT_A_CLIENT' };
    case 'AGENT_REPORT':
      return { line: 'B3', why: evidence.byAgent ? (evidence.accepted ? null : 'NOT_ACCEPTED') : 'NOT_BY_AGENT' };
    case 'NETWORK_ATTENDANCE':
      return { line: 'C3', why: late(evidence.month) ? null : 'NOT_OF_THE_MONTH' };
    case 'SERVICE_MONTH':
      return { line: 'C5', why: service(evidence) };
  }
}

type Test = Extract<Evidence, { kind: 'URINE_TEST' }>;

/** The standard pays two routine tests: one in month 1, one in month 4 or later; tests of a relapse come on top. */
function test({ purpose, result, month }: Test, late: boolean): Unpayable | null {
  if (purpose === 'RELAPSE') return 'RELAPSE_TEST';
  if (result === 'INVALID') return 'INVALID_TEST';
  return month === 1 || late ? null : 'NOT_OF_THE_MONTH';
}

function service({ employment, reported }: Extract<Evidence, { kind: 'SERVICE_MONTH' }>): Unpayable | null {
  if (employment !== 'TKK') return 'NOT_CONTRACTED';
  return reported ? null : 'NOT_ACCEPTED';
}

const firstComes = (one: Evidence, other: Evidence) =>
  one.on < other.on || (one.on === other.on && one.key < other.key) ? -1 : 1;

/**
 * Judges all evidence of some courses, in whatever order it comes: what holds a place of its line already keeps it,
 * then what was claimed on another line, then the earlier day, so that no order of writing makes one payment more or less.
 * @param holds lines of what was claimed, approved or paid, by the key of its evidence.
 */
export function judgeAll(all: readonly Evidence[], holds: ReadonlyMap<string, LineCode>): Map<string, Judged> {
  const counts: Counts = new Map();
  const rank = (one: Evidence) => (holds.get(one.key) === look(one).line ? 0 : holds.has(one.key) ? 1 : 2);
  const ordered = all.toSorted((one, other) => rank(one) - rank(other) || firstComes(one, other));
  return new Map(ordered.map((one) => [one.key, judgeOne(one, counts)]));
}

function judgeOne(evidence: Evidence, counts: Counts): Judged {
  const { line, why } = look(evidence);
  const { perClient } = lineOf(line, fiscalYearOf(evidence.on));
  if (perClient === null || evidence.enrollment === null) return { line, why, count: null };
  const place = `${evidence.enrollment} ${line}`;
  const count = (counts.get(place) ?? 0) + 1;
  if (why) return { line, why, count: null };
  if (count > perClient) return { line, why: 'PAID_ENOUGH', count };
  counts.set(place, count);
  return { line, why: null, count };
}
