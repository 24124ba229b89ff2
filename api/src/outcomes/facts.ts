import sql, { type Sql } from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import type { DocumentKey } from '../guideline/documents.js';
import type { ExitReason } from '../guideline/parameters/enrollment.js';
import type { CourseAssignment, Done } from '../guideline/schedule/course.js';
import type { WholeCourse } from '../guideline/schedule/whole.js';
import type { Waiver } from '../guideline/waiver.js';
import type { Rows } from '../ground/statement.js';
import { groundFell } from './fallen.js';

/** A course with all that is recorded of it: who accompanied the client, relapse events, the client's waivers. */
export type RecordedCourse = Omit<WholeCourse, 'assignments' | 'relapses'> & {
  assignments: readonly (CourseAssignment & { agent: string | null; officer: string | null })[];
  relapses: readonly (WholeCourse['relapses'][number] & { closedOn: CivilDate | null })[];
  cases: readonly Waiver[];
};

type Derived = 'startedOn' | 'endedOn' | 'edition' | 'waivers' | 'outcome' | 'unaskable';
type Facts = Omit<RecordedCourse, Derived> & { outcomes: readonly Done[] };

/** One statement a kind of record, for however many enrollments; each row becomes one fact. */
const statements: Record<keyof Facts, (ids: string) => Sql> = {
  assignments: (
    ids,
  ) => sql`select enrollment_id of, json_build_object('id', id, 'agent', agent_id, 'officer', officer_id, 'startedOn', started_on, 'endedOn', ended_on) fact
    from assignment where enrollment_id = any (${ids}::uuid[])`,
  visits: (
    ids,
  ) => sql`select enrollment_id of, json_build_object('id', id, 'on', visited_on, 'mode', mode, 'place', place) fact
    from visit where superseded_by is null and enrollment_id = any (${ids}::uuid[])`,
  meetings: (ids) => sql`select a.enrollment_id of, json_build_object('id', m.id, 'on', m.held_on) fact
    from attendance a join group_meeting m on m.id = a.meeting_id where a.superseded_by is null and a.enrollment_id = any (${ids}::uuid[])`,
  activities: (ids) => sql`select enrollment_id of, json_build_object('id', id, 'on', held_on, 'kind', kind) fact
    from mentoring_activity where superseded_by is null and enrollment_id = any (${ids}::uuid[])
    union all select a.enrollment_id, json_build_object('id', s.id, 'on', s.held_on, 'kind', 'ASSISTANCE')
    from assignment a join assistance s on s.agent_id = a.agent_id and s.held_on >= a.started_on and (a.ended_on is null or s.held_on < a.ended_on)
    where a.enrollment_id = any (${ids}::uuid[])`,
  urineTests: (
    ids,
  ) => sql`select enrollment_id of, json_build_object('id', id, 'on', taken_on, 'purpose', purpose, 'valid', overall <> 'INVALID') fact
    from urine_test where superseded_by is null and enrollment_id = any (${ids}::uuid[]) order by recorded_at`,
  assessments: (ids) => sql`select enrollment_id of, json_build_object('id', id, 'on', taken_on, 'phase', phase) fact
    from quality_of_life_assessment where superseded_by is null and enrollment_id = any (${ids}::uuid[])`,
  outcomes: (ids) => sql`select enrollment_id of, json_build_object('id', id, 'on', recorded_on) fact
    from outcome o where superseded_by is null and not ${groundFell('o')} and enrollment_id = any (${ids}::uuid[])`,
  relapses: (
    ids,
  ) => sql`select r.enrollment_id of, json_build_object('id', r.id, 'on', r.noticed_on, 'noticedOn', r.noticed_on, 'closedOn', r.closed_on, 'type', r.type, 'communityBased', r.community_based,
    'handled', coalesce((select json_agg(json_build_object('id', s.id, 'on', s.taken_on, 'step', s.step, 'declined', s.declined)) from relapse_step s where s.relapse_id = r.id and s.superseded_by is null), '[]')) fact
    from relapse_event r where r.superseded_by is null and r.enrollment_id = any (${ids}::uuid[])`,
  referrals: (
    ids,
  ) => sql`select enrollment_id of, json_build_object('id', id, 'sentOn', sent_on, 'answeredOn', answered_on, 'closedOn', closed_on) fact
    from referral where superseded_by is null and sent_on is not null and enrollment_id = any (${ids}::uuid[])`,
  surveys: (ids) => sql`select enrollment_id of, json_build_object('id', id, 'on', answered_on) fact
    from satisfaction_survey where superseded_by is null and enrollment_id = any (${ids}::uuid[])`,
  records: (ids) => sql`select enrollment_id of, json_build_object('id', id, 'on', handed_in_on, 'month', month) fact
    from recovery_record where superseded_by is null and enrollment_id = any (${ids}::uuid[])`,
  cases: (
    ids,
  ) => sql`select e.id of, json_build_object('id', w.id, 'rule', w.rule, 'from', w."from", 'until', w."until") fact
    from enrollment e join waiver w on w.client_id = e.client_id where e.id = any (${ids}::uuid[])`,
};

/** An enrollment as its course is judged. */
export interface Begun {
  id: string;
  startedOn: CivilDate;
  endedOn: CivilDate | null;
  editionKey: DocumentKey;
  exitReason: ExitReason | null;
}

/** The courses of enrollments with everything that was recorded of them: twelve statements, however many there are. */
export async function coursesOf(rows: Rows, enrollments: readonly Begun[]): Promise<RecordedCourse[]> {
  const ids = `{${enrollments.map((one) => one.id).join(',')}}`;
  const kinds = Object.entries(statements) as [keyof Facts, (ids: string) => Sql][];
  const found = await Promise.all(kinds.map(([, statement]) => rows<{ of: string; fact: never }>(statement(ids))));
  const byEnrollment = found.map((list) => Map.groupBy(list, (row) => row.of));
  return enrollments.map(({ id, startedOn, endedOn, editionKey: edition, exitReason }) => {
    const facts = kinds.map(([kind], at) => [kind, (byEnrollment[at]?.get(id) ?? []).map((row) => row.fact)]);
    const { outcomes, ...rest } = Object.fromEntries(facts) as unknown as Facts;
    const begun = { startedOn, endedOn, edition, unaskable: exitReason === 'DECEASED' };
    return { ...begun, waivers: rest.cases, outcome: outcomes[0] ?? null, ...rest };
  });
}
