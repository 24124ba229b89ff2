import type { CivilDate } from './calendar.js';
import type { RuleCode } from './codes.js';
import { entryOn, type Dated } from './dated.js';
import type { Citation } from './documents.js';

/** What a rule can report as found or required: a count, a day, a word, or several words. */
export type Fact = string | number | boolean | readonly string[] | null;

/** What a rule says of the facts it was given: met or not, what was found, what was required, and the sentence. */
export interface Finding {
  rule: RuleCode;
  met: boolean;
  found: Fact;
  required: Fact;
  citation: Citation;
  /** Facts the rule needed and did not get. */
  missing: readonly string[];
  /** The input's field the finding is about, where one stands out. */
  field: string | null;
  /** Id of the waiver under which an unmet finding may pass; null where there is none. */
  waiver: string | null;
}

/** Whether nothing stands in the way: the rule is met, or its waiver stands. */
export const passes = ({ met, waiver }: Finding): boolean => met || !!waiver;

/** REFUSE stops a write; DUTY is due in a window; MEASURE is a judgement computed from facts. */
type RuleKind = 'refuse' | 'duty' | 'measure';

/** Two readings of a guideline that contradicts itself, and the one taken. */
export interface Contested {
  id: string;
  readingA: string;
  readingB: string;
  taken: string;
  takenBy: string;
  takenOn: CivilDate;
  /** The sentences the readings stand on. */
  sentences: readonly Citation[];
}

/** What stands above a rule's code. */
export interface RuleCard {
  code: RuleCode;
  kind: RuleKind;
  citation: Citation;
  waivable: boolean;
  parameters: readonly Dated<unknown>[];
  contested: Contested | null;
  field: string | null;
  /** All fields of the input a finding may be about. */
  fields: readonly string[];
}

/** What a rule decides of the facts; the rest of the Finding comes from its card. */
export type Judgement = Pick<Finding, 'met' | 'found' | 'required'> &
  Partial<Pick<Finding, 'missing' | 'field' | 'citation'>>;

/** Facts as a caller has them: null where a fact is not known. */
type Given<Facts> = { readonly [K in keyof Facts]: Facts[K] | null };

/** A rule: plain facts and a day in, a Finding out. It never fetches. */
export type Rule<Facts> = ((facts: Given<Facts>, day: CivilDate) => Finding) & { card: RuleCard };

/** Any rule of the book, whatever facts it asks for. */
export type AnyRule = Rule<never>;

type Absent<Facts> = {
  [K in keyof Facts]-?: null extends Facts[K] ? K : undefined extends Facts[K] ? K : never;
}[keyof Facts];

type Opening<Facts> = Pick<RuleCard, 'code' | 'kind' | 'citation'> &
  Partial<RuleCard> & {
    /** Facts whose absence is itself a fact to judge; any other fact given as null is missing. */
    optional?: readonly Absent<Facts>[];
  };

/**
 * Makes a rule of its card and its judgement. `day` is the day whose guideline judges: the start of the enrollment.
 * Where a parameter stands first on the card, the sentence cited is the one in force on that day; but a number of
 * ours never hides the guideline's sentence.
 * A missing fact is named and the rule is not met.
 */
export function rule<Facts extends object>(
  { optional = [], ...opening }: Opening<Facts>,
  judge: (facts: Facts, day: CivilDate) => Judgement,
): Rule<Facts> {
  const fields = opening.field ? [opening.field] : [];
  const card: RuleCard = { waivable: false, parameters: [], contested: null, field: null, fields, ...opening };
  const judged = (facts: Given<Facts>, day: CivilDate): Finding => {
    const [first] = card.parameters;
    const inForce = first && entryOn(first, day).cite;
    const missing = Object.keys(facts).filter(
      (key) => (facts[key as keyof Facts] ?? null) === null && !optional.some((one) => one === key),
    );
    return {
      rule: card.code,
      citation: inForce && inForce.document !== 'pulih' ? inForce : card.citation,
      missing,
      field: card.field,
      waiver: null,
      ...(missing.length > 0 ? { met: false, found: null, required: null } : judge(facts as Facts, day)),
    };
  };
  return Object.assign(judged, { card });
}
