import { addDays, type CivilDate } from './calendar.js';
import { valueOn } from './dated.js';
import { noticeDays, planningDays } from './parameters/clocks.js';

/** What ends or is due by this day is told of on the day given. */
export const soonBy = (today: CivilDate): CivilDate => addDays(today, valueOn(noticeDays, today));

/** A training that is due by this day is to be planned on the day given. */
export const plannedBy = (today: CivilDate): CivilDate => addDays(today, valueOn(planningDays, today));
