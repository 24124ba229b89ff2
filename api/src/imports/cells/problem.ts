import type { Fact } from '../../guideline/finding.js';
import { words } from '../../ground/words.js';
import type { ImportFieldWord } from '../columns/field.js';

export const ImportSeverity = words(
  'ImportSeverity',
  ['ERROR', 'WARNING'],
  'Whether a row cannot be taken (kesalahan) or should be looked at (peringatan).',
);
export type SeverityWord = keyof typeof ImportSeverity;

/** What is wrong with a row: where, why, and what was found; worded when it is read. */
export interface Problem {
  field: ImportFieldWord | null;
  severity: SeverityWord;
  reason: string;
  facts: { [name: string]: Fact };
}

/** Collects the problems of one row. */
export class Problems {
  readonly list: Problem[] = [];

  /** Notes an error; the row cannot be taken. */
  error(field: ImportFieldWord, reason: string, facts: Problem['facts'] = {}): null {
    this.list.push({ field, severity: 'ERROR', reason, facts });
    return null;
  }

  /** Notes a warning; the row can be taken. */
  warn(field: ImportFieldWord, reason: string, facts: Problem['facts'] = {}): null {
    this.list.push({ field, severity: 'WARNING', reason, facts });
    return null;
  }

  /** Whether the row can be taken so far. */
  get sound(): boolean {
    return this.list.every(({ severity }) => severity !== 'ERROR');
  }
}
