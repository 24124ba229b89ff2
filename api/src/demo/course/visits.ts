import { addDays, monthOf, programmeMonth, type CivilDate } from '../../guideline/calendar.js';
import type { ReferralNeed } from '../../guideline/parameters/referrals.js';
import type { Recovery } from '../../monitoring/words.js';
import type { Followed } from '../ground/kept.js';
import { addRelapse, HANDLED_WITHIN } from './relapses.js';
import { visit, type Seen } from './recordVisit.js';
import type { Site } from '../ground/site.js';
import { reports, visitNotes } from '../texts/notes.js';

const needs: Partial<Record<ReferralNeed, number>> = {
  ...{ MEDICAL: 20, PSYCHOLOGICAL: 16, SOCIAL: 14, SPIRITUAL: 14, VOCATIONAL: 26 },
  ...{ COUPLE_COUNSELLING: 5, LEGAL_AID: 4, COMMUNITY_BASED: 4, PSYCHIATRIC: 4 },
};

type Fallen = 'SLIP' | 'LAPSE';

/** The visits of a course: at home once a month where the course is well kept, and others between. */
export function addVisits(site: Site, followed: Followed): void {
  const { chance } = site;
  const { startedOn, until, diligence } = followed;
  const months = monthOf(startedOn, until) ?? 1;
  const stumble = chance.falls(0.13) ? chance.whole(1, Math.min(months, 2)) : 0;
  for (let month = 1; month <= months; month += 1) {
    const span = programmeMonth(startedOn, month);
    const dayFrom = (first: number, last: number) => addDays(span.from, chance.whole(first, last));
    if (chance.falls(diligence))
      atHome(site, followed, month === 1 ? dayFrom(1, 7) : dayFrom(0, 26), month === stumble);
    if (chance.falls(0.3)) visit(site, followed, dayFrom(8, 27), indirect(site));
    const place = chance.weighted({ NEIGHBOURHOOD: 40, WORK: 26, SCHOOL: 8, NEUTRAL: 26 });
    if (chance.falls(0.2)) visit(site, followed, dayFrom(8, 27), { place });
  }
  if (followed.fate.status === 'EXITED' && followed.fate.reason === 'REFERRED_RELAPSE') {
    addRelapse(site, followed, 'RELAPSE', addDays(until, -1));
    visit(site, followed, addDays(until, -1), seen(site, 'RELAPSE', ['DETOXIFICATION', 'REHABILITATION']));
  }
}

function atHome(site: Site, followed: Followed, on: CivilDate, stumbles: boolean): void {
  const found = site.chance.falls(0.24) ? [site.chance.weighted(needs)] : [];
  const { fate, until } = followed;
  const late = fate.status !== 'ACTIVE' && addDays(on, HANDLED_WITHIN + 1) > until;
  const status =
    stumbles && !late && on <= until ? site.chance.weighted<Fallen>({ SLIP: 70, LAPSE: 30 }) : 'RECOVERING';
  if (status !== 'RECOVERING') addRelapse(site, followed, status, on);
  visit(site, followed, on, seen(site, status, found));
}

const seen = ({ chance }: Site, recoveryStatus: Recovery, found: ReferralNeed[]): Partial<Seen> => ({
  ...{ recoveryStatus, needs: found, place: 'HOME', note: chance.pick(visitNotes[recoveryStatus]) },
});

function indirect({ chance }: Site): Partial<Seen> {
  const told = chance.falls(0.5);
  return {
    ...{ mode: 'INDIRECT', place: null, note: chance.pick(reports) },
    informant: told ? chance.weighted({ FAMILY: 60, NEIGHBOUR: 20, FRIEND: 12, COMMUNITY_FIGURE: 8 }) : null,
    medium: told ? null : chance.weighted({ TELEPHONE: 56, SOCIAL_MEDIA: 38, EMAIL: 3, OTHER: 3 }),
  };
}
