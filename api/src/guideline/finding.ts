import type { CivilDate } from './calendar.js';
import type { Dated } from './dated.js';
import type { Citation } from './documents.js';

/** What a rule can report as found or required: a count, a day, a word, or several words. */
export type Fact = string | number | boolean | readonly string[] | null;

/** What a rule says of the facts it was given: met or not, what was found, what was required, and the sentence. */
export interface Finding {
  rule: string;
  met: boolean;
  found: Fact;
  required: Fact;
  citation: Citation;
  /** Facts the rule needed and did not get. */
  missing: readonly string[];
  /** The input's field the finding is about, where one stands out. */
  field: string | null;
}

/** REFUSE stops a write; DUTY is due in a window; MEASURE is a judgement computed from facts. */
export type RuleKind = 'refuse' | 'duty' | 'measure';

/** Two readings of a guideline that contradicts itself, and the one taken. */
export interface Contested {
  id: string;
  readingA: string;
  readingB: string;
  taken: string;
  takenBy: string;
  takenOn: CivilDate;
}

/** What stands above a rule's code. */
export interface RuleCard {
  code: string;
  kind: RuleKind;
  citation: Citation;
  waivable: boolean;
  parameters: readonly Dated<unknown>[];
  contested: Contested | null;
}

type Judgement = Pick<Finding, 'met' | 'found' | 'required'> & Partial<Pick<Finding, 'missing' | 'field' | 'citation'>>;

/** A rule: plain facts and a day in, a Finding out. It never fetches. */
export type Rule<Facts> = ((facts: Facts, day: CivilDate) => Finding) & { card: RuleCard };

type Opening = Pick<RuleCard, 'code' | 'kind' | 'citation'> & Partial<RuleCard>;

/** Makes a rule of its card and its judgement. `day` is the day whose guideline judges: the start of the enrollment. */
export function rule<Facts>(opening: Opening, judge: (facts: Facts, day: CivilDate) => Judgement): Rule<Facts> {
  const card: RuleCard = { waivable: false, parameters: [], contested: null, ...opening };
  const judged = (facts: Facts, day: CivilDate): Finding => ({
    rule: card.code,
    citation: card.citation,
    missing: [],
    field: null,
    ...judge(facts, day),
  });
  return Object.assign(judged, { card });
}
