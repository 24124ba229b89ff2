import type { Citation } from '../documents.js';
import type { BudgetAccount } from './accounts.js';

/** The lines of the annex, in its order. */
export const lineCodes = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'C4', 'C5'] as const;

export type LineCode = (typeof lineCodes)[number];

/** What a plan counts, and its lines are computed from. */
export const drivers = ['clients', 'clientMonths', 'places', 'networkPersons', 'officers', 'months'] as const;

export type Driver = (typeof drivers)[number];

/** Numbers of the drivers, each a whole number of 0 or more. */
export type Drivers = Readonly<Record<Driver, number>>;

/** Words of the annex for what it multiplies with a fixed number. */
type Counted = 'person' | 'packet' | 'time' | 'month';

/** One factor of a line's formula: a driver, or a fixed number of the annex. */
export type Factor = { by: Driver } | { times: number; of: Counted };

/** Who is paid: the agent, the officer, or who sold it to the unit. */
export type Payee = 'AGENT' | 'OFFICER' | 'VENDOR';

/** What a line is paid for; one piece of it pays one line once. */
export const evidenceKinds = [
  'ENROLLMENT',
  'URINE_TEST',
  'QUALITY_OF_LIFE',
  'TRIP',
  'MEETING',
  'ATTENDANCE',
  'AGENT_REPORT',
  'NETWORK_ATTENDANCE',
  'SERVICE_MONTH',
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** A line of the cost standard: what is bought, how much of it, and what it is paid for. */
export interface BudgetLine {
  code: LineCode;
  account: BudgetAccount;
  /** The annex's own name of the item. */
  item: string;
  formula: readonly Factor[];
  /** The price the annex itself prints, in rupiah; null where it leaves it to the year and area. */
  printed: number | null;
  payee: Payee;
  evidence: EvidenceKind;
  /** At most so many for one client; null where the annex sets no bound. */
  perClient: number | null;
  cite: Citation;
}
