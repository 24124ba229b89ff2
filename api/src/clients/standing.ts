import sql, { join, type Sql } from 'sql-template-tag';
import { addDays, addMonths, type CivilDate } from '../guideline/calendar.js';
import { governed } from '../guideline/editions.js';
import { scheduledMonths } from '../guideline/parameters/enrollment.js';
import { words } from '../ground/words.js';

const standings = ['NOT_ENROLLED', 'ACTIVE', 'COMPLETED', 'EXITED'] as const;
export type ClientStanding = (typeof standings)[number];
export const Standing = words<ClientStanding>(
  'ClientStanding',
  standings,
  'Where the latest enrollment of a client stands, or that there is none (status klien).',
);

/** Clients whose latest enrollment stands as one of these; NOT_ENROLLED are those without any. */
export const standsAs = (id: Sql, list: readonly ClientStanding[]): Sql =>
  sql`coalesce((select e.status from enrollment e where e.client_id = ${id} order by e.started_on desc, e.id desc limit 1), 'NOT_ENROLLED') = any (${list}::text[])`;

/** Clients who completed a rehabilitation. */
export const hasCompleted = (id: Sql): Sql =>
  sql`exists (select from rehabilitation r where r.client_id = ${id} and r.result = 'COMPLETED')`;

/** Clients one of whose enrollments, the row of which is `e`, is so. */
export const withCourse = (id: Sql, so: Sql): Sql => sql`${id} in (select e.client_id from enrollment e where ${so})`;

/** Clients an agent accompanies now. */
export const withAgent = (id: Sql, agent: string): Sql =>
  sql`${id} in (select a.client_id from assignment a where a.agent_id = ${agent} and a.ended_on is null)`;

/** Active enrollments in programme month k today, as a range of start days an index serves; `of` is their row. */
export const inProgrammeMonth = (of: Sql, k: number, today: CivilDate): Sql =>
  sql`(${of}.status = 'ACTIVE' and ${of}.started_on between ${firstStart(k, today)} and ${lastStart(k - 1, today)})`;

/** Active enrollments past the months their edition schedules, as ranges of start days; `of` is their row. */
export function pastSchedule(of: Sql, today: CivilDate): Sql {
  const ranges = governed(scheduledMonths).map(({ edition, from, until, value }) => {
    const past = lastStart(value, today);
    return sql`(${of}.edition = ${edition} and ${of}.started_on between ${from} and ${past < until ? past : until})`;
  });
  return sql`(${of}.status = 'ACTIVE' and (${join(ranges, ' or ')}))`;
}

/** The latest start whose first k months are over today. */
const lastStart = (k: number, today: CivilDate): CivilDate => addDays(firstStart(k, today), -1);

/** The earliest start whose first k months are not over today. */
function firstStart(k: number, today: CivilDate): CivilDate {
  let start = addDays(addMonths(today, -k), -3);
  while (addMonths(start, k) <= today) start = addDays(start, 1);
  return start;
}
