import { within, type CivilDate, type Span } from './calendar.js';
import type { DutyCode } from './codes.js';
import { valueOn, type Dated } from './dated.js';
import type { Citation } from './documents.js';
import { rule, type Contested, type Rule } from './finding.js';

/** What a duty is judged by: the days on which it was done, and the window it is due in. */
export interface DutyFacts {
  on: readonly CivilDate[];
  window: Span;
}

/** Makes a duty of the sentence that asks for it, and of how often it asks (once, where no parameter says). */
export function duty(
  code: DutyCode,
  citation: Citation,
  times?: Dated<number>,
  contested: Contested | null = null,
): Rule<DutyFacts> {
  const parameters = times ? [times] : [];
  return rule<DutyFacts>({ code, kind: 'duty', citation, parameters, contested }, ({ on, window }, day) => {
    const found = on.filter((one) => within(one, window)).length;
    const required = times ? valueOn(times, day) : 1;
    return { met: found >= required, found, required };
  });
}
