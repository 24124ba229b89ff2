/** The four domains of the WHOQOL-BREF: kesehatan fisik, psikologis, hubungan sosial, lingkungan. */
export type QualityDomain = 'PHYSICAL' | 'PSYCHOLOGICAL' | 'SOCIAL' | 'ENVIRONMENT';

/** The options chosen for items 1 to 26, in order: 1 to 5, null where unanswered. */
export type Answers = readonly (number | null)[];

/** Items of each domain; a reversed item counts 6 − x. */
export const domains: Readonly<Record<QualityDomain, { items: readonly number[]; reversed: readonly number[] }>> = {
  PHYSICAL: { items: [3, 4, 10, 15, 16, 17, 18], reversed: [3, 4] },
  PSYCHOLOGICAL: { items: [5, 6, 7, 11, 19, 26], reversed: [26] },
  SOCIAL: { items: [20, 21, 22], reversed: [] },
  ENVIRONMENT: { items: [8, 9, 12, 13, 14, 23, 24, 25], reversed: [] },
};

export const domainKeys = Object.keys(domains) as QualityDomain[];

/** What each item asks about, item 1 first; the wording itself is WHO's and is not shipped. */
export const facets = [
  'OVERALL_QUALITY_OF_LIFE',
  'GENERAL_HEALTH',
  'PAIN_AND_DISCOMFORT',
  'DEPENDENCE_ON_MEDICATION',
  'POSITIVE_FEELINGS',
  'SPIRITUALITY',
  'THINKING_AND_CONCENTRATION',
  'PHYSICAL_SAFETY',
  'PHYSICAL_ENVIRONMENT',
  'ENERGY_AND_FATIGUE',
  'BODILY_IMAGE',
  'FINANCIAL_RESOURCES',
  'INFORMATION_AND_SKILLS',
  'RECREATION',
  'MOBILITY',
  'SLEEP_AND_REST',
  'ACTIVITIES_OF_DAILY_LIVING',
  'WORK_CAPACITY',
  'SELF_ESTEEM',
  'PERSONAL_RELATIONSHIPS',
  'SEXUAL_ACTIVITY',
  'SOCIAL_SUPPORT',
  'HOME_ENVIRONMENT',
  'HEALTH_AND_SOCIAL_CARE',
  'TRANSPORT',
  'NEGATIVE_FEELINGS',
] as const;

/**
 * Checks a form: 26 answers, each an option from 1 to 5 or null.
 * @throws RangeError naming what is wrong.
 */
export function checkAnswers(answers: Answers): void {
  if (answers.length !== facets.length)
    throw new RangeError(`The WHOQOL-BREF has ${facets.length} answers, not ${answers.length}.`);
  for (const [index, answer] of answers.entries())
    if (answer !== null && !(Number.isInteger(answer) && answer >= 1 && answer <= 5))
      throw new RangeError(`Item ${index + 1} is answered by an option from 1 to 5, not ${answer}.`);
}

/** The answers of a domain that were given, reversed items turned round. */
export function answered(answers: Answers, domain: QualityDomain): readonly number[] {
  const { items, reversed } = domains[domain];
  return items.flatMap((item) => {
    const answer = answers[item - 1] ?? null;
    if (answer === null) return [];
    return reversed.includes(item) ? 6 - answer : answer;
  });
}
