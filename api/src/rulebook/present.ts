import type { RuleCode } from '../guideline/codes.js';
import type { Dated } from '../guideline/dated.js';
import type { Citation as Cited } from '../guideline/documents.js';
import {
  passes,
  type Contested as Disputed,
  type Fact,
  type Finding as Judged,
  type RuleCard,
} from '../guideline/finding.js';
import { message, say } from '../guideline/message.js';
import { ruleByCode } from '../guideline/rulebook.js';
import type { Language } from '../ground/context.js';
import { actsOf } from './acts.js';
import { documentOf, type Citation } from './citation.js';
import type { Contested, Decision, Finding, KindOfRule, Parameter, Rule } from './rule.js';
import { actWords } from './wording/acts.js';
import { en } from './wording/en.js';
import { id } from './wording/id.js';

const wordings = { id, en };

const citationOf = ({ document, place, says }: Cited): Citation => ({ document: documentOf(document), place, says });

const wordOf = (fact: Fact, language: Language) => (fact === null ? null : say(fact, wordings[language]));

/** A finding in a language, as the API tells it. */
export function findingIn(language: Language, finding: Judged): Finding {
  const card = ruleByCode(finding.rule)?.card as RuleCard;
  const rule = ruleIn(language, card);
  return {
    rule,
    met: finding.met,
    found: wordOf(finding.found, language),
    required: wordOf(finding.required, language),
    message: message(finding, wordings[language]),
    citation: citationOf(finding.citation),
    missing: finding.missing.map((one) => say(one, wordings[language])),
    field: finding.field,
    contested: rule.contested,
    waiverId: finding.waiver ?? null,
  };
}

/** Whether a step may be taken, with every finding about it. */
export const decisionIn = (language: Language, findings: readonly Judged[]): Decision => ({
  allowed: findings.every(passes),
  findings: findings.map((one) => findingIn(language, one)),
});

/** A finding as the errors of a refused write carry it. */
export function present(finding: Judged, language: Language) {
  const { rule, citation, contested, waiverId: waiver, ...rest } = findingIn(language, finding);
  const { document, place, says } = citation;
  return {
    ...{ rule: rule.code, title: rule.title, waivable: rule.waivable, ...rest },
    citation: { document: document.key, title: document.title, place, says },
    contested: contested?.id ?? null,
    waiver,
  };
}

/** A rule in a language, as the rulebook tells it. */
export function ruleIn(language: Language, card: RuleCard): Rule {
  const { title, explanation } = wordings[language].rules[card.code];
  const { code, waivable, citation, contested, parameters, fields } = card;
  const kind = card.kind.toUpperCase() as KindOfRule;
  return {
    ...{ code, kind, title, explanation, waivable, citation: citationOf(citation) },
    parameters: parameters.map((one) => parameterIn(language, one)),
    contested: contested && contestedIn(language, contested),
    acts: actsIn(language, code),
    fields: [...fields],
  };
}

function actsIn(language: Language, code: RuleCode): string[] {
  const { steps, acts } = actsOf(code);
  return [...steps.map((step) => wordings[language].steps[step]), ...acts.map((act) => actWords[language][act])];
}

function parameterIn(language: Language, { name, unit, entries }: Dated<unknown>): Parameter {
  const words: { [name: string]: string } = wordings[language].parameters;
  const shown = (value: unknown) =>
    value === null
      ? null
      : say((typeof value === 'object' && !Array.isArray(value) ? null : value) as Fact, wordings[language]);
  return {
    name: words[name] ?? name,
    unit: words[unit] ?? unit,
    entries: entries.map(({ from, value, cite }) => ({ from, value: shown(value), citation: citationOf(cite) })),
  };
}

/** Two readings in a language, with the sentences they stand on. */
export function contestedIn(language: Language, { id: key, takenBy, takenOn, sentences }: Disputed): Contested {
  const words = wordings[language].contested[key as keyof typeof id.contested];
  return { id: key, ...words, takenBy, takenOn, sentences: sentences.map(citationOf) };
}
