import { careRules } from './book/care.js';
import { controlRules } from './book/control.js';
import { enrollmentRules } from './book/enrollment.js';
import { measuringRules } from './book/measuring.js';
import { peopleRules } from './book/people.js';
import { reachRules } from './book/reach.js';
import { relapseRules } from './book/relapse.js';
import type { RuleCode } from './codes.js';
import './enacted.js';
import type { AnyRule } from './finding.js';

/** The rules by their code, chapter by chapter, in the order of the guideline. */
export const rulebook = {
  ...enrollmentRules,
  ...peopleRules,
  ...careRules,
  ...measuringRules,
  ...relapseRules,
  ...controlRules,
  ...reachRules,
} as const satisfies Record<RuleCode, AnyRule>;

/** Every rule, in the order of the guideline. */
export const rules: readonly AnyRule[] = Object.values(rulebook);

/** The rule of a code; undefined where no rule has it. */
export const ruleByCode = (code: string): AnyRule | undefined => rules.find(({ card }) => card.code === code);

/** The name of every fact some rule asks for. */
export type FactName = { [Code in RuleCode]: keyof Parameters<(typeof rulebook)[Code]>[0] }[RuleCode];
