import sql, { empty, type Sql } from 'sql-template-tag';
import { calendarMonth, type CivilDate, type Span } from '../guideline/calendar.js';
import { agentReportWindow } from '../guideline/rules/report-agent-monthly.js';
import { stateOf, type DutyState } from '../guideline/schedule/state.js';
import type { Rows } from '../ground/statement.js';

/** A client's recovery record of a month as it stands, handed in or not. */
export interface DueRecord {
  /** The enrollment's. */
  id: string;
  enrollment: string;
  client: string;
  unit: number;
  agent: string | null;
  record: string | null;
  handedInOn: CivilDate | null;
  visits: number;
  homeVisits: number;
  activities: number;
  meetings: number;
  total: number;
}

/** Which of them. */
export interface DueFilter {
  units?: readonly number[] | null | undefined;
  handedIn?: boolean | null | undefined;
  agent?: string | null | undefined;
  enrollment?: string | null | undefined;
}

const during = (rows: Sql, day: Sql, { from, until }: Span, more: Sql = empty) =>
  sql`(select count(*)::int from ${rows} where t.enrollment_id = e.id and t.superseded_by is null and ${day} between ${from} and ${until} ${more})`;

/** The records of a month, one a course that ran in it, with what was recorded: one statement. */
export function dueRecords(
  rows: Rows,
  month: CivilDate,
  { units, handedIn, agent, enrollment }: DueFilter,
  page: { first: number; offset: number },
): Promise<DueRecord[]> {
  const span = calendarMonth(month);
  const { from, until } = span;
  const visits = (more: Sql) => during(sql`visit t`, sql`t.visited_on`, span, more);
  return rows<DueRecord>(sql`select e.id, e.id enrollment, e.client_id client, e.unit_id unit, a.agent_id agent,
      r.id record, r.handed_in_on "handedInOn", ${visits(empty)} visits,
      ${visits(sql`and t.mode = 'DIRECT' and t.place = 'HOME'`)} "homeVisits",
      ${during(sql`mentoring_activity t`, sql`t.held_on`, span)} activities,
      ${during(sql`attendance t join group_meeting m on m.id = t.meeting_id`, sql`m.held_on`, span)} meetings, count(*) over ()::int total
    from enrollment e
    left join recovery_record r on r.enrollment_id = e.id and r.month = ${from} and r.superseded_by is null
    left join lateral (select agent_id from assignment s where s.enrollment_id = e.id and s.started_on <= ${until}
      order by s.started_on desc, s.id desc limit 1) a on true
    where e.started_on <= ${until} and coalesce(e.ended_on, 'infinity') >= ${from}
      ${units ? sql`and e.unit_id = any (${units}::int[])` : empty}
      ${handedIn === true ? sql`and r.id is not null` : handedIn === false ? sql`and r.id is null` : empty}
      ${agent ? sql`and a.agent_id = ${agent}` : empty}
      ${enrollment ? sql`and e.id = ${enrollment}` : empty}
    order by (r.id is not null), e.started_on, e.id limit ${page.first} offset ${page.offset}`);
}

/** Where the hand-in stands on a day. */
export function stateOfRecord(month: CivilDate, handedInOn: CivilDate | null, today: CivilDate): DutyState {
  const window = agentReportWindow(month, calendarMonth(month).until);
  return stateOf({ rule: 'report.agent-monthly', ...window, doneOn: handedInOn, endedOn: null, waivers: [] }, today);
}
