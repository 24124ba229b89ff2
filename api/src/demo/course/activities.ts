import { addDays, firstWeeks, lastWeeks, type Span } from '../../guideline/calendar.js';
import type { ActivityKind } from '../../guideline/schedule/course.js';
import { careOf } from '../../enrollments/care.js';
import { MentoringActivity } from '../../monitoring/activity.js';
import { agentOn, type Followed } from '../ground/kept.js';
import type { Site } from '../ground/site.js';
import { activityTopics, trades } from '../texts/topics.js';

/** When what is done in a course, after Gambar 4, and how often it really is. */
const plan: readonly [
  kind: ActivityKind,
  month: number,
  weeks: (start: string, month: number) => Span,
  likely: number,
][] = [
  ['ASSISTANCE', 1, firstWeeks, 0.5],
  ['KIE', 1, lastWeeks, 0.75],
  ['POSITIVE_ACTIVITY', 1, lastWeeks, 0.5],
  ['RELAPSE_PREVENTION', 2, firstWeeks, 0.75],
  ['POSITIVE_ACTIVITY', 2, lastWeeks, 0.5],
  ['VOCATIONAL', 2, lastWeeks, 0.3],
  ['RELAPSE_PREVENTION', 3, firstWeeks, 0.65],
  ['POSITIVE_ACTIVITY', 3, lastWeeks, 0.45],
  ['VOCATIONAL', 3, lastWeeks, 0.25],
  ['NETWORKING', 4, lastWeeks, 0.55],
];

/** The mentoring activities of a course. */
export function addActivities(site: Site, followed: Followed): void {
  const { chance } = site;
  for (const [kind, month, weeks, likely] of plan) {
    const heldOn = addDays(weeks(followed.startedOn, month).from, chance.whole(0, 13));
    if (!chance.falls(likely * followed.diligence) || heldOn > followed.until) continue;
    const inGroup = chance.falls(kind === 'KIE' || kind === 'POSITIVE_ACTIVITY' ? 0.4 : 0.1);
    const topic = chance.pick(activityTopics[kind]);
    const trade = kind === 'VOCATIONAL' ? (trades[topic] ?? 'OTHER') : null;
    const facts = { heldOn, kind, topic, trade, inGroup, note: null };
    const agent = kind === 'ASSISTANCE' ? null : agentOn(followed, heldOn);
    site.record(
      MentoringActivity,
      addDays(heldOn, chance.whole(0, 3)),
      { ...careOf(followed.enrollment), ...facts },
      agent,
    );
  }
}
