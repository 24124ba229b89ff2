import { rule } from '../finding.js';
import { domainKeys, type Answers } from '../whoqol/items.js';
import { missingItems, missingPolicies, scorable, type MissingPolicy } from '../whoqol/missing.js';

interface Facts {
  answers: Answers;
  policy: MissingPolicy;
}

/** A form with more blanks than the missing-data policy allows gets no score; the blank items are named. */
export const qolComplete = rule<Facts>(
  { code: 'qol.complete', kind: 'refuse', citation: missingPolicies.SPSS.citation, field: 'answers' },
  ({ answers, policy }) => {
    const blank = missingItems(answers).map((item) => `Q${item}`);
    const met = domainKeys.every((domain) => scorable(answers, domain, policy));
    return {
      met,
      found: blank,
      required: policy,
      missing: met ? [] : blank,
      citation: missingPolicies[policy].citation,
    };
  },
);
