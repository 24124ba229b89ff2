import type { CivilDate } from '../calendar.js';
import { valueOn } from '../dated.js';
import { goodScore } from '../parameters/qualityOfLife.js';
import { answered, checkAnswers, domainKeys, type Answers, type QualityDomain } from './items.js';
import { scorable, type MissingPolicy } from './missing.js';

/** Names the method; it is stored with each score and changes when the method does. */
export const scoringVersion = 'whoqol-bref/table/1';

/** The score of one domain; null where the missing-data policy allows none. */
interface DomainScore {
  domain: QualityDomain;
  /** Total of the answers given, reversed items turned round. */
  raw: number;
  /** By the table, 0 to 100; this one decides. */
  score: number | null;
  /** By the formula (mean − 1) × 25, unrounded. */
  formulaScore: number | null;
  /** Whether the table score is good (BAIK). */
  good: boolean | null;
  /** Whether the two methods disagree on good or poor. */
  methodsDisagree: boolean;
}

/** A scored form: the four domains, and items 1 and 2 as they were answered. */
export interface QualityOfLife {
  overall: number | null;
  health: number | null;
  domains: readonly DomainScore[];
  /** Good when all four domains are; null when one has no score. */
  good: boolean | null;
  missingPolicy: MissingPolicy;
  scoringVersion: string;
}

/**
 * The table: the mean of the answers × 4, rounded half up on 4–20, then stretched to 0–100 and rounded half up.
 * Whole numbers only until the division, so that a quarter or a half is exact.
 * Doubt: derived by rounding; to be compared once with the printed table of WHO.
 */
export function tableScore(total: number, count: number): number {
  const onTwenty = Math.floor((8 * total + count) / (2 * count));
  return Math.floor((50 * (onTwenty - 4) + 4) / 8);
}

/** The formula (mean − 1) × 25. */
export const formulaScore = (total: number, count: number): number => (25 * (total - count)) / count;

/**
 * Scores a form by the guideline of the day.
 * @throws RangeError when there are not 26 answers, or one is not an option from 1 to 5.
 */
export function score(answers: Answers, day: CivilDate, missingPolicy: MissingPolicy = 'SPSS'): QualityOfLife {
  checkAnswers(answers);
  const least = valueOn(goodScore, day);
  const scored = domainKeys.map((domain) => scoreDomain(answers, domain, least, missingPolicy));
  const [overall = null, health = null] = answers;
  const good = scored.some((one) => one.good === null) ? null : scored.every((one) => one.good);
  return { overall, health, domains: scored, good, missingPolicy, scoringVersion };
}

function scoreDomain(answers: Answers, domain: QualityDomain, least: number, policy: MissingPolicy): DomainScore {
  const given = answered(answers, domain);
  const raw = given.reduce((sum, answer) => sum + answer, 0);
  if (!scorable(answers, domain, policy))
    return { domain, raw, score: null, formulaScore: null, good: null, methodsDisagree: false };
  const byTable = tableScore(raw, given.length);
  const byFormula = formulaScore(raw, given.length);
  const good = byTable >= least;
  return { domain, raw, score: byTable, formulaScore: byFormula, good, methodsDisagree: good !== byFormula >= least };
}
