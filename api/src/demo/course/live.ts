import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { enrollmentExit } from '../../guideline/rules/enrollment-exit.js';
import { demand } from '../../ground/refusal.js';
import { completion } from '../../outcomes/may.js';
import { RelapseEvent } from '../../relapses/relapse.js';
import { addActivities } from './activities.js';
import { answersOf, laterThan, startOf } from './answers.js';
import { assign } from './assignments.js';
import type { Followed } from '../ground/kept.js';
import { exitNotes } from './fate.js';
import { finalDayOf, firstDayOf } from './finals.js';
import { judgeCourse } from './outcomes.js';
import { fillIn } from './qualityOfLife.js';
import { addReferrals } from './referrals.js';
import type { Site } from '../ground/site.js';
import { testUrine } from './urineTests.js';
import { addVisits } from './visits.js';

/** Everything that happens in a course, as far as it has come. */
export function live(site: Site, followed: Followed): void {
  assign(site, followed);
  addVisits(site, followed);
  addActivities(site, followed);
  const outcomeOn = measure(site, followed);
  addReferrals(site, followed);
  end(site, followed, outcomeOn);
}

/** Both measurements and both tests, and the outcome where all of them are there. */
function measure(site: Site, followed: Followed): CivilDate | null {
  const { chance } = site;
  const { fate } = followed;
  const wellbeing = startOf(chance);
  const firstOn = firstDayOf(site, followed);
  if (firstOn) testUrine(site, followed, firstOn, 0.05);
  const baseline = firstOn && fillIn(site, followed, 'BASELINE', firstOn, answersOf(wellbeing, chance));
  const finalOn = finalDayOf(site, followed);
  if (!finalOn) return null;
  const urineTest = testUrine(site, followed, finalOn, 0.13);
  const final = fillIn(site, followed, 'FINAL', finalOn, answersOf(laterThan(wellbeing, chance), chance));
  const fallen = site.world.of(RelapseEvent).some((one) => one.enrollment === followed.enrollment && !one.closedOn);
  if (!baseline || fallen || (fate.status !== 'COMPLETED' && chance.falls(0.6))) return null;
  const on = fate.status === 'COMPLETED' ? fate.on : addDays(finalOn, chance.whole(0, 4));
  if (on > followed.until) return null;
  judgeCourse(site, followed, on, { urineTest, baseline, final });
  return on;
}

/** Ends the course as it was decided, through the enrollment's own step. */
export function end(site: Site, { enrollment, startedOn, fate, consent }: Followed, outcomeOn: CivilDate | null): void {
  if (fate.status === 'COMPLETED') {
    demand(...completion({ startedOn, judgedOn: startedOn, on: fate.on, outcomeOn }));
    enrollment.end(fate.on, 'COMPLETED');
  }
  if (fate.status === 'EXITED') {
    const { on, reason } = fate;
    demand(enrollmentExit({ reason }, startedOn));
    if (reason === 'WITHDRAWN' && site.chance.falls(0.6)) consent.withdraw(on, 'Tidak ingin melanjutkan.');
    enrollment.end(on, 'EXITED', reason, exitNotes[reason]);
  }
}
