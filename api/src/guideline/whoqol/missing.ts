import type { Citation } from '../documents.js';
import { answered, checkAnswers, domains, type Answers, type QualityDomain } from './items.js';

/** How many blanks a form may have; the sources disagree, so the policy is named and stored with each score. */
export type MissingPolicy = 'SPSS' | 'MANUAL';

interface Policy {
  /** At most so many blank items in each domain. */
  blanks: Readonly<Record<QualityDomain, number>>;
  /** At least so many of the 26 items answered. */
  answers: number;
  citation: Citation;
}

/**
 * SPSS follows the syntax of Seattle and of Harper & Power; MANUAL the scoring manual of 1996.
 * Doubt: neither text is at hand; both sentences are to be compared once with the printed ones.
 */
export const missingPolicies: Readonly<Record<MissingPolicy, Policy>> = {
  SPSS: {
    blanks: { PHYSICAL: 1, PSYCHOLOGICAL: 1, SOCIAL: 1, ENVIRONMENT: 2 },
    answers: 22,
    citation: {
      document: 'whoqol',
      place: 'Wq_bref.txt, DOM1–DOM4',
      says: 'COMPUTE DOM1=MEAN.6(Q3,Q4,Q10,Q15,Q16,Q17,Q18)*4.',
    },
  },
  MANUAL: {
    blanks: { PHYSICAL: 2, PSYCHOLOGICAL: 2, SOCIAL: 1, ENVIRONMENT: 2 },
    answers: 21,
    citation: {
      document: 'whoqol',
      place: 'manual, steps for checking and cleaning data',
      says: 'Where more than two items are missing from the domain, the domain score should not be calculated',
    },
  },
};

/** The numbers of the items left blank. */
export const missingItems = (answers: Answers): readonly number[] =>
  answers.flatMap((answer, index) => (answer === null ? [index + 1] : []));

/**
 * Whether the policy allows a score of the domain.
 * @throws RangeError when it is no form of 26 options from 1 to 5.
 */
export function scorable(answers: Answers, domain: QualityDomain, policy: MissingPolicy): boolean {
  checkAnswers(answers);
  const { blanks, answers: least } = missingPolicies[policy];
  const blank = domains[domain].items.length - answered(answers, domain).length;
  return blank <= blanks[domain] && answers.length - missingItems(answers).length >= least;
}
