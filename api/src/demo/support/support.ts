import { addDays, daysBetween } from '../../guideline/calendar.js';
import { careOf } from '../../enrollments/care.js';
import { MentoringActivity } from '../../monitoring/activity.js';
import { SatisfactionSurvey } from '../../surveys/survey.js';
import type { SatisfactionLevel } from '../../surveys/words.js';
import type { Followed } from '../ground/kept.js';
import type { Site } from '../ground/site.js';
import { activityTopics } from '../texts/topics.js';

const levels: Record<SatisfactionLevel, number> = {
  ...{ VERY_DISSATISFIED: 2, DISSATISFIED: 8, SATISFIED: 55, VERY_SATISFIED: 35 },
};

/** What was done for families, and what clients said at the end; some of both is missing. */
export function addSupport(site: Site): void {
  for (const followed of site.followed) {
    if (site.chance.falls(0.75)) addFamilySession(site, followed);
    if (site.chance.falls(0.7)) addSurvey(site, followed);
  }
}

function addFamilySession(site: Site, { enrollment, startedOn, until }: Followed): void {
  const { chance } = site;
  const heldOn = addDays(startedOn, chance.whole(10, 110));
  if (heldOn > until) return;
  const facts = { heldOn, kind: 'FAMILY_SESSION', inGroup: chance.falls(0.3), note: null } as const;
  const topic = chance.pick(activityTopics.FAMILY_SESSION);
  site.record(MentoringActivity, heldOn, { ...careOf(enrollment), ...facts, topic });
}

function addSurvey(site: Site, { enrollment }: Followed): void {
  const { chance, world } = site;
  const { endedOn, exitReason } = enrollment;
  if (!endedOn || exitReason === 'DECEASED' || daysBetween(endedOn, world.last) < 3) return;
  const answeredOn = addDays(endedOn, chance.whole(0, Math.min(20, daysBetween(endedOn, world.last))));
  const answeredBy = chance.falls(0.9) ? 'CLIENT' : 'FAMILY';
  const facts = { answeredOn, answeredBy, satisfaction: chance.weighted(levels), comment: null } as const;
  site.record(SatisfactionSurvey, answeredOn, { ...careOf(enrollment), ...facts });
}
