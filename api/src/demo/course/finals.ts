import { addDays, daysBetween, programmeMonth, type CivilDate } from '../../guideline/calendar.js';
import { valueOn } from '../../guideline/dated.js';
import { scheduledMonths } from '../../guideline/parameters/enrollment.js';
import type { Followed } from '../ground/kept.js';
import type { Site } from '../ground/site.js';

/** The day of the first measurements: in the first two weeks, or late; null where they are still missing. */
export function firstDayOf({ chance }: Site, { startedOn, until, fate, diligence }: Followed): CivilDate | null {
  const kept = chance.falls(diligence);
  const needed = fate.status === 'COMPLETED';
  if (!kept && !needed && chance.falls(0.4)) return null;
  const on = addDays(startedOn, kept ? chance.whole(2, 13) : chance.whole(16, 45));
  return on <= until ? on : null;
}

/** The day of the final measurements, in the last programme month or after it; null where it has not come. */
export function finalDayOf({ chance }: Site, { startedOn, until, fate, diligence }: Followed): CivilDate | null {
  const { from } = programmeMonth(startedOn, valueOn(scheduledMonths, startedOn));
  const room = daysBetween(from, until);
  if (fate.status === 'COMPLETED') return addDays(from, chance.whole(2, Math.min(26, room)));
  if (fate.status === 'EXITED' || !chance.falls(diligence)) return null;
  const on = addDays(from, chance.whole(2, 26));
  return on <= until ? on : null;
}
