import type { CivilDate } from './calendar.js';
import type { RuleCode } from './codes.js';
import type { Finding } from './finding.js';
import { rulebook } from './rulebook.js';

/** A rule waived for one case by the tier above (pengecualian), from its first day to its last. */
export interface Waiver {
  id: string;
  rule: RuleCode;
  from: CivilDate;
  until: CivilDate;
}

/** Whether the rule may be waived at all. */
export const waivable = (code: RuleCode): boolean => rulebook[code].card.waivable;

/**
 * The finding with the waiver that stands on the day. It stays unmet and says what was found and required;
 * only `passes` changes. A finding that is met needs no waiver and keeps none.
 * @throws RangeError when a waiver is held against a rule that may not be waived.
 */
export function waived(finding: Finding, waivers: readonly Waiver[], on: CivilDate): Finding {
  const standing = waivers.find(({ rule, from, until }) => rule === finding.rule && from <= on && on <= until);
  if (finding.met || !standing) return finding;
  if (!waivable(finding.rule)) throw new RangeError(`The rule "${finding.rule}" may not be waived.`);
  return { ...finding, waiver: standing.id };
}
