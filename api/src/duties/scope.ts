import sql, { join, type Sql } from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import { addDays } from '../guideline/calendar.js';
import type { DutyCode } from '../guideline/codes.js';
import { valueOn } from '../guideline/dated.js';
import { afterEndDays } from '../guideline/parameters/clocks.js';
import type { Reader } from '../ground/reader.js';
import { Refusal } from '../ground/refusal.js';
import { coursesOf, type Begun, type RecordedCourse } from '../outcomes/facts.js';
import type { DutyFilter } from './duties.input.js';
import type { Duty } from './duty.js';
import { dutiesIn, type Enrolled } from './owed.js';

/** Whose duties are gathered; what they are narrowed by afterwards is left out. */
export type Scope = Pick<DutyFilter, 'unitIds' | 'clientIds' | 'agentId' | 'officerId' | 'from'>;

/** Courses of so many enrollments are gathered at once, and no more. */
const MOST = 20_000;

/** What is still owed of a course that has ended. */
const outliving: readonly (DutyCode | null)[] = ['satisfaction.survey', 'report.agent-monthly'];

/** The duties of every course in a scope: a fixed number of statements, however many courses there are. */
export async function courseDuties(read: Reader, scope: Scope, on: CivilDate): Promise<Duty[]> {
  const since = scope.from && scope.from < on ? scope.from : on;
  const found = await read.rows<Begun & Enrolled>(enrollmentsIn(scope, since, on));
  if (found.length > MOST) throw new Refusal('LIMIT_EXCEEDED', { reason: 'courses', facts: { required: MOST } });
  if (found.length === 0) return [];
  const courses = await coursesOf((statement) => read.rows(statement), found);
  return found.flatMap((enrolled, at) => {
    const duties = dutiesIn(enrolled, courses[at] as RecordedCourse, on);
    const over = !scope.clientIds && enrolled.endedOn !== null && enrolled.endedOn < since;
    return over ? duties.filter(({ code }) => outliving.includes(code)) : duties;
  });
}

/** The condition of a scope on rows that carry a unit and a client. */
export function within({ unitIds, clientIds }: Scope, unit: Sql, client: Sql): Sql[] {
  return [
    ...(unitIds ? [sql`${unit} = any (${unitIds}::int[])`] : []),
    ...(clientIds ? [sql`${client} = any (${clientIds}::uuid[])`] : []),
  ];
}

function enrollmentsIn(scope: Scope, since: CivilDate, on: CivilDate): Sql {
  const { clientIds, agentId, officerId } = scope;
  const assigned = (who: Sql) => sql`exists (select from assignment a where a.enrollment_id = e.id and ${who})`;
  const conditions = [
    sql`e.started_on <= ${on}`,
    ...within(scope, sql`e.unit_id`, sql`e.client_id`),
    ...(clientIds ? [] : [sql`(e.ended_on is null or e.ended_on >= ${addDays(since, -valueOn(afterEndDays, on))})`]),
    ...(agentId ? [assigned(sql`a.agent_id = ${agentId}`)] : []),
    ...(officerId ? [assigned(sql`a.officer_id = ${officerId}`)] : []),
  ];
  return sql`select e.id, e.client_id client, e.unit_id unit, e.started_on "startedOn", e.ended_on "endedOn",
    e.edition "editionKey", e.exit_reason "exitReason" from enrollment e where ${join(conditions, ' and ')} limit ${MOST + 1}`;
}
