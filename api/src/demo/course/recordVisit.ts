import { addDays, daysBetween, type CivilDate } from '../../guideline/calendar.js';
import { visitPlace } from '../../guideline/rules/visit-place.js';
import { visitSource } from '../../guideline/rules/visit-source.js';
import { careOf } from '../../enrollments/care.js';
import { demand } from '../../ground/refusal.js';
import { Visit } from '../../monitoring/visit.js';
import { agentOn, type Followed } from '../ground/kept.js';
import type { Site } from '../ground/site.js';

/** What was seen on a visit, and how. */
export type Seen = Pick<Visit, 'mode' | 'place' | 'informant' | 'medium' | 'recoveryStatus' | 'needs' | 'note'>;

const usual: Seen = {
  ...{
    mode: 'DIRECT',
    place: 'HOME',
    informant: null,
    medium: null,
    recoveryStatus: 'RECOVERING',
    needs: [],
    note: null,
  },
};

/** Records a visit, unless its day has not come or the course has ended; where nothing else is said, all was well at home. */
export function visit(site: Site, followed: Followed, visitedOn: CivilDate, seen: Partial<Seen>): void {
  const { enrollment, startedOn, until } = followed;
  if (visitedOn > until || visitedOn < startedOn) return;
  const facts = { ...usual, ...seen };
  const { mode, place, informant, medium } = facts;
  const before = Math.min(site.chance.whole(1, 4), daysBetween(startedOn, visitedOn));
  const announcedOn = mode === 'DIRECT' ? addDays(visitedOn, -before) : null;
  demand(
    visitSource({ mode, informant, medium }, startedOn),
    visitPlace({ mode, visitedOn, announcedOn, place }, startedOn),
  );
  const recordedOn = addDays(visitedOn, site.chance.whole(0, 2));
  const agent = agentOn(followed, visitedOn);
  site.record(Visit, recordedOn, { ...careOf(enrollment), ...facts, visitedOn, announcedOn }, agent);
}
