import type { CivilDate } from '../calendar.js';
import { fiscalYearOf } from './formula.js';
import type { LineCode } from './line.js';

/** What an amount is booked as: its line, which gives its account, the day of its evidence, and the agent or officer who is paid. */
export interface Booking {
  line: LineCode;
  on: CivilDate;
  payee: string | null;
}

/** What is claimed, approved or paid stays as it is booked, leaves its claim, or is flagged. */
export type Becoming = 'KEPT' | 'REVERSED' | 'UNDONE' | 'MISBOOKED';

/**
 * What becomes of an amount somebody claimed once its evidence says something else. Not paid yet, it leaves its claim
 * and is derived anew where its line, month or payee is another. Paid, it is neither taken back nor paid twice: it is
 * flagged, as without evidence where nothing speaks for paying this payee, else as booked on another line or year.
 * @param now what its evidence is of; null where it no longer pays.
 */
export function becomes(paid: boolean, booked: Booking, now: Booking | null): Becoming {
  const ofPayee = now !== null && now.payee === booked.payee;
  if (paid && !ofPayee) return 'UNDONE';
  if (!ofPayee) return 'REVERSED';
  if (paid) return now.line === booked.line && fiscalYearOf(now.on) === fiscalYearOf(booked.on) ? 'KEPT' : 'MISBOOKED';
  return now.line === booked.line && now.on.slice(0, 7) === booked.on.slice(0, 7) ? 'KEPT' : 'REVERSED';
}
