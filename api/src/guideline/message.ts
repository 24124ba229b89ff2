import { isCivilDate } from './calendar.js';
import type { RuleCode } from './codes.js';
import type { ContestedId } from './contested.js';
import type { FactCode } from './facts.js';
import type { Fact, Finding } from './finding.js';
import type { FactName } from './rulebook.js';
import type { DutyStep } from './schedule/who.js';

/** The words of one rule; `refused` is a template with {found}, {required} and {missing}. */
interface RuleWording {
  title: string;
  explanation: string;
  refused: string;
}

/** The words of the rulebook in one language. */
export interface Wording {
  rules: Record<RuleCode, RuleWording>;
  facts: Record<FactCode | FactName, string>;
  steps: Record<DutyStep, string>;
  /** Names and units of parameters, by the name and unit they carry. */
  parameters: Record<string, string>;
  contested: Record<ContestedId, { readingA: string; readingB: string; taken: string }>;
  /** Between whole and tenths. */
  decimal: string;
  /** Short names of the months, January first. */
  months: readonly string[];
  /** Said of a finding that is met. */
  met: string;
  /** Said where facts the rule needs were not given; a template with {missing}. */
  incomplete: string;
  none: string;
  yes: string;
  no: string;
}

/** Says a finding in words: what was found, what is required, what is missing. */
export function message(finding: Finding, wording: Wording): string {
  if (finding.met) return wording.met;
  const { found, required, missing } = finding;
  const unknown = missing.length > 0 && found === null && required === null;
  const template = unknown ? wording.incomplete : wording.rules[finding.rule].refused;
  return template
    .replaceAll('{found}', () => say(found, wording))
    .replaceAll('{required}', () => say(required, wording))
    .replaceAll('{missing}', () => say(missing, wording));
}

/** Says a fact in words: codes by their word, days as 12 Mar 2026, lists with commas. */
export function say(fact: Fact, wording: Wording): string {
  if (fact === null || fact === '') return wording.none;
  if (typeof fact === 'boolean') return fact ? wording.yes : wording.no;
  if (typeof fact === 'number') return String(fact).replace('.', wording.decimal);
  if (typeof fact !== 'string') return fact.map((one) => say(one, wording)).join(', ') || wording.none;
  if (!isCivilDate(fact)) return (wording.facts as Record<string, string>)[fact] ?? fact;
  const [year, month, date] = fact.split('-').map(Number);
  return `${date} ${wording.months[(month ?? 1) - 1]} ${year}`;
}
