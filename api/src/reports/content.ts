import { createHash } from 'node:crypto';
import type { CivilDate } from '../guideline/calendar.js';
import type { ReportPart } from '../guideline/parameters/reports.js';
import type { Figures } from './figures.js';
import type { GapKindWord, ShareOriginWord } from './words.js';

/** Something a report lacks: whose, and what. */
export interface Gap {
  kind: GapKindWord;
  enrollment: string | null;
  unit: number;
  part: ReportPart | null;
  /** First day of the month of a record. */
  month: CivilDate | null;
}

/** What one unit brings to a province's total. */
export interface Share {
  unit: number;
  origin: ShareOriginWord;
  /** Number of its accepted report. */
  number: string | null;
  /** As its accepted report says; null where there is none. */
  accepted: Figures | null;
  counted: Figures;
}

/** Assistance of the period, as it is annexed. */
export interface AnnexedAssistance {
  on: CivilDate;
  agent: string;
  topic: string;
  result: string;
}

/** A supervision visit of the period, as it is annexed. */
export interface AnnexedSupervision {
  on: CivilDate;
  by: string;
  whom: string;
  /** Findings, and those of them that need action. */
  findings: number;
  wanting: number;
}

/** What a report holds besides what people wrote. */
export interface Content {
  figures: Figures;
  shares: Share[];
  gaps: Gap[];
  /** Of a quarterly report: its forms of assistance and supervision (l.737). */
  annexes?: { assistance: AnnexedAssistance[]; supervision: AnnexedSupervision[] };
}

/** JSON with the keys of every object in order, so that the same content is the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

/** SHA-256 of the canonical form, in hexadecimal. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');
