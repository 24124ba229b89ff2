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

/** What else stands on a duty's card. */
interface Asking {
  /** How often it asks; once, where no parameter says. */
  times?: Dated<number>;
  /** The parameters its window is counted with. */
  clock?: readonly Dated<number>[];
  contested?: Contested | null;
}

/** Makes a duty of the sentence that asks for it. */
export function duty(
  code: DutyCode,
  citation: Citation,
  { times, clock = [], contested = null }: Asking = {},
): Rule<DutyFacts> {
  const parameters = times ? [times, ...clock] : clock;
  return rule<DutyFacts>({ code, kind: 'duty', citation, parameters, contested }, ({ on, window }, day) => {
    const found = on.filter((one) => within(one, window)).length;
    const required = times ? valueOn(times, day) : 1;
    return { met: found >= required, found, required };
  });
}
