import { addDays } from '../../guideline/calendar.js';
import type { RuleCode } from '../../guideline/codes.js';
import { RuleRefusal } from '../../rulebook/refusals.js';
import type { Site } from '../ground/site.js';

/** What people run into, and about how often a year at a unit. */
const yearly: Partial<Record<RuleCode, number>> = {
  ...{ 'meeting.quorum': 9, 'agent.caseload': 7, 'assignment.domicile': 5, 'referral.consent': 5, 'visit.source': 4 },
  ...{ 'enrollment.minimum-duration': 3, 'enrollment.consent': 2, 'qol.final-not-early': 2, 'relapse.close': 2 },
};

/** How often the rules refused in the last twelve months. */
export function addRefusals({ chance, unit, world }: Site): void {
  for (const [rule, often] of Object.entries(yearly) as [RuleCode, number][]) {
    const days = Array.from({ length: chance.whole(0, often) }, () => addDays(world.last, -chance.whole(0, 364)));
    for (const [refusedOn, same] of Map.groupBy(days, (day) => day))
      world.add(RuleRefusal, { unit, rule, refusedOn, times: same.length });
  }
}
