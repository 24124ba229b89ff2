import sql, { type Sql } from 'sql-template-tag';
import { addDays, addMonths, type CivilDate } from '../guideline/calendar.js';
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

/** Clients whose active enrollment is in programme month k today. */
export const inMonth = (id: Sql, k: number, today: CivilDate): Sql =>
  sql`${id} in (select e.client_id from enrollment e where ${inProgrammeMonth(sql`e.started_on`, sql`e.status`, k, today)})`;

/** Clients an agent accompanies now. */
export const withAgent = (id: Sql, agent: string): Sql =>
  sql`${id} in (select a.client_id from assignment a where a.agent_id = ${agent} and a.ended_on is null)`;

/** The last month a filter names; it stands for every later one too. */
export const LATER = 5;

/** Active enrollments in programme month k today, as a range of start days an index serves. */
export function inProgrammeMonth(startedOn: Sql, status: Sql, k: number, today: CivilDate): Sql {
  const from = k >= LATER ? '0001-01-01' : firstStart(k, today);
  return sql`(${status} = 'ACTIVE' and ${startedOn} between ${from} and ${addDays(firstStart(k - 1, today), -1)})`;
}

/** The earliest start whose first k months are not over today. */
function firstStart(k: number, today: CivilDate): CivilDate {
  let start = addDays(addMonths(today, -k), -3);
  while (addMonths(start, k) <= today) start = addDays(start, 1);
  return start;
}
