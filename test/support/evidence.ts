import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
import { budgeting } from './budgeting.js';
import { given } from './given.js';
import { formOf, testOf } from './judged.js';
import type { Person, World } from './world.js';

/** Records of a course that pay, by the name their mutations have, and the table they stand in. */
const tables = {
  UrineTest: 'urine_test',
  QualityOfLife: 'quality_of_life_assessment',
  Visit: 'visit',
  Activity: 'mentoring_activity',
};

export type Kind = keyof typeof tables;
export const kinds = Object.keys(tables) as Kind[];

/** What is withdrawn, and the table it stands in. */
const withdrawn = {
  ...{ URINE_TEST: tables.UrineTest, QUALITY_OF_LIFE: tables.QualityOfLife, VISIT: tables.Visit },
  ...{ ACTIVITY: tables.Activity, GROUP_MEETING: 'group_meeting', RECOVERY_RECORD: 'recovery_record' },
};

export type Withdrawn = keyof typeof withdrawn;
export const withdrawnKinds = Object.keys(withdrawn) as Withdrawn[];

/** When a record is of, in months and days from the course's first, and whether the test in it is valid. */
export interface Told {
  month: number;
  day: number;
  valid: boolean;
}

const inputs: Record<Kind, (enrollmentId: string, on: string, told: Told) => object> = {
  UrineTest: (id, on, { valid }) => testOf(id, on, valid ? 'NEGATIVE' : 'INVALID'),
  QualityOfLife: (id, on, { month }) => formOf(id, month === 0 ? 'BASELINE' : 'FINAL', on),
  Visit: (enrollmentId, visitedOn) => ({
    ...{ enrollmentId, visitedOn, announcedOn: addDays(visitedOn, -1), mode: 'DIRECT', place: 'HOME' },
    ...{ recoveryStatus: 'RECOVERING', needs: [] },
  }),
  Activity: (enrollmentId, heldOn) => ({
    ...{ enrollmentId, heldOn, kind: 'NETWORKING', topic: 'Rapat jejaring desa', inGroup: false },
  }),
};

/** Records, corrects and withdraws what pays, in courses that began on one day. */
export function evidencing(world: World, officer: Person, startedOn: string) {
  const { done } = given(world);
  const inputOf = (name: Kind, enrollmentId: string, told: Told) =>
    inputs[name](enrollmentId, addDays(addMonths(startedOn, told.month), told.day), told);
  const standing = async (table: string, nth: number): Promise<any> => {
    const { rows } = await world.owner.query(`select * from ${table} where superseded_by is null order by id`);
    return rows[nth % rows.length];
  };
  return {
    standing,
    record: (name: Kind, enrollmentId: string, told: Told) =>
      done(officer, `mutation M($input: Record${name}Input!) { record${name}(input: $input) { id } }`, {
        input: inputOf(name, enrollmentId, told),
      }),
    correct: async (name: Kind, nth: number, told: Told) => {
      const found = await standing(tables[name], nth);
      if (!found) return;
      await done(
        officer,
        `mutation M($of: UUID!, $input: Record${name}Input!) {
          correct${name}(of: $of, reason: "Salah catat", input: $input) { id } }`,
        { of: found.id, input: inputOf(name, found.enrollment_id, told) },
      );
    },
    withdraw: async (who: Person, of: Withdrawn, nth: number) => {
      const found = await standing(withdrawn[of], nth);
      if (found) await budgeting(world).withdraw(who, of, found.id);
    },
  };
}

/** How much of each line all evidence that stands is, told by the database apart from the rules. */
export async function evidenceOf(world: World): Promise<Record<string, number>> {
  const { rows } = await world.owner.query(count);
  const counts = Object.entries(rows[0]).map(([line, of]) => [line, Number(of)] as const);
  return Object.fromEntries(counts.filter(([, of]) => of > 0));
}

const late = (on: string) => `${on} >= n.started_on + interval '3 months'`;
const course = 'join enrollment n on n.id = t.enrollment_id';
const full = `select m.id from group_meeting m join attendance a on a.meeting_id = m.id
  where m.superseded_by is null and a.superseded_by is null group by m.id having count(*) >= 4`;
const atMostTwice = (rows: string) =>
  `(select coalesce(sum(least(count, 2)), 0) from (select count(*) from ${rows} group by t.enrollment_id) x)`;
const tested = (when: string) => `(select count(distinct t.enrollment_id) from urine_test t ${course}
  where t.superseded_by is null and t.overall <> 'INVALID' and ${when})`;
const measured = (phase: string) => `(select count(distinct enrollment_id) from quality_of_life_assessment
  where superseded_by is null and phase = '${phase}')`;
/** A trip is of guidance where all it served are. */
const travelled = (
  of: string,
) => `(select count(*) from (select bool_and(${late('t."on"')}) guidance from client c join (
    select client_id, enrollment_id, visited_on "on" from visit where superseded_by is null
    union select client_id, enrollment_id, taken_on from quality_of_life_assessment where superseded_by is null
  ) t on t.client_id = c.id ${course} group by c.village_code, t."on") x where ${of})`;

const count = `select (select count(*) from enrollment) "A1",
  ${tested(`t.taken_on < n.started_on + interval '1 month'`)} "A2", ${tested(late('t.taken_on'))} "C1",
  ${measured('BASELINE')} "A3", ${measured('FINAL')} "C2", ${travelled('not guidance')} "A4", ${travelled('guidance')} "C4",
  (select count(*) from (${full}) x) "B1",
  ${atMostTwice(`attendance t where t.superseded_by is null and t.meeting_id in (${full})`)} "B2",
  (select count(*) from recovery_record t join report r on r."from" = t.month and r.kind = 'MONTHLY'
    where t.superseded_by is null and r.status = 'ACCEPTED') "B3",
  ${atMostTwice(`mentoring_activity t ${course} where t.superseded_by is null and ${late('t.held_on')}`)} "C3",
  (select count(*) from report where kind = 'MONTHLY' and sent_on is not null) "C5"`;
