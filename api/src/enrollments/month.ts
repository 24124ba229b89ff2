import sql, { type Sql } from 'sql-template-tag';
import { addDays, addMonths, type CivilDate } from '../guideline/calendar.js';

/** The last month a filter names; it stands for every later one too. */
const LATER = 5;

/** Active enrollments in programme month k today, as a range of start days an index serves. */
export function inProgrammeMonth(startedOn: Sql, status: Sql, k: number, today: CivilDate): Sql {
  const before = k >= LATER ? '0001-01-01' : firstStart(k, today);
  return sql`(${status} = 'ACTIVE' and ${startedOn} between ${before} and ${addDays(firstStart(k - 1, today), -1)})`;
}

/** The earliest start whose first k months are not over today. */
function firstStart(k: number, today: CivilDate): CivilDate {
  let start = addMonths(today, -k);
  while (addMonths(start, k) <= today) start = addDays(start, 1);
  return start;
}
