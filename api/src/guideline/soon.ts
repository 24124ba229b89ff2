import { addDays, type CivilDate } from './calendar.js';
import { valueOn } from './dated.js';
import { noticeDays } from './parameters/clocks.js';

/** What ends or is due by this day is told of on the day given. */
export const soonBy = (today: CivilDate): CivilDate => addDays(today, valueOn(noticeDays, today));
