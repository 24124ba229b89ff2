import sql, { type Sql } from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import type { Owed } from '../guideline/schedule/beside.js';
import {
  enrollmentOwed,
  readinessOwed,
  reviewsOwed,
  trainingOwed,
  type Discharge,
  type Prepared,
  type TrainedOfficer,
} from '../guideline/schedule/around.js';
import { servicesBegan } from '../areas/ready.js';
import { whereAll } from '../ground/page.js';
import type { Reader } from '../ground/reader.js';
import type { Duty, Owing } from './duty.js';
import { told } from './owed.js';
import { imprisonments } from './prison.duties.js';
import { within, type Scope } from './scope.js';

const nobody = { enrollment: null, client: null, agent: null, officer: null, village: null };

/** The duties of units that are no course's: enrollments to come, officers' trainings, reviews and readiness. */
export async function dutiesAround(read: Reader, scope: Scope, on: CivilDate): Promise<Duty[]> {
  const { clientIds, agentId, officerId } = scope;
  const tell = (owed: Owed[], owing: Partial<Owing> & { unit: number }) =>
    owed.map((one) => told(one, { ...nobody, ...owing }, on));
  if (agentId) return [];
  if (officerId) return trainings(read, scope, on, tell);
  const enrolling = [...(await enrollments(read, scope, on, tell)), ...(await imprisonments(read, scope, on))];
  if (clientIds) return enrolling;
  const around = [await trainings(read, scope, on, tell), await reviews(read, scope, on, tell)];
  return [...enrolling, ...around.flat(), ...(await villages(read, scope, on, tell))];
}

type Tell = (owed: Owed[], owing: Partial<Owing> & { unit: number }) => Duty[];
type Gathering = (read: Reader, scope: Scope, on: CivilDate, tell: Tell) => Promise<Duty[]>;

/** Clients whose last completed rehabilitation led to no enrollment yet, or to one since the scope's first day. */
const enrollments: Gathering = async (read, scope, on, tell) => {
  const of = within(scope, sql`r.unit_id`, sql`r.client_id`);
  const since = scope.clientIds ? '0001-01-01' : scope.from && scope.from < on ? scope.from : on;
  const found = await read.rows<Discharge & { client: string; unit: number }>(
    sql`select r.*, (select json_build_object('id', e.id, 'on', e.started_on) from enrollment e where e.id = r.led) enrollment
      from (select distinct on (r.client_id) r.id, r.client_id client, r.unit_id unit, r.form, r.ended_on "completedOn",
          (select e.id from enrollment e where e.client_id = r.client_id and e.started_on >= r.ended_on order by e.started_on limit 1) led
        from rehabilitation r ${whereAll([sql`r.result = 'COMPLETED'`, sql`r.ended_on <= ${on}`, ...of])}
        order by r.client_id, r.ended_on desc) r
      where r.led is null or exists (select from enrollment e where e.id = r.led and e.started_on >= ${since})`,
  );
  return found.flatMap(({ client, unit, ...discharge }) =>
    tell([enrollmentOwed(discharge, on)], { unit, client, enrollment: discharge.enrollment?.id ?? null }),
  );
};

const trainings: Gathering = async (read, { unitIds, officerId }, on, tell) => {
  const conditions = [
    ...(unitIds ? [sql`o.unit_id = any (${unitIds}::int[])`] : []),
    ...(officerId ? [sql`o.id = ${officerId}`] : []),
  ];
  const found = await read.rows<TrainedOfficer & { unit: number }>(
    sql`select o.id, o.unit_id unit, o.appointed_on "appointedOn", coalesce((select json_agg(json_build_object('id', t.id, 'on', t.held_on, 'hours', t.hours, 'topics', t.topics))
        from training t where t.officer_id = o.id), '[]') trainings from officer o ${whereAll(conditions)}`,
  );
  return found.flatMap(({ unit, ...officer }) => tell(trainingOwed(officer, on), { unit, officer: officer.id }));
};

type Reviewed = { unit: number; began: CivilDate; reviews: Parameters<typeof reviewsOwed>[1] };

const reviews: Gathering = async (read, { unitIds }, on, tell) => {
  const found = await read.rows<Reviewed>(
    sql`select u.unit, u.began, coalesce((select json_agg(json_build_object('id', s.id, 'on', s.reviewed_on, 'participants', s.participants))
        from sop_review s where s.unit_id = u.unit and s.reviewed_on <= ${on}), '[]') reviews
      from (select e.unit_id unit, min(e.started_on) began from enrollment e ${unitsIn(unitIds)} group by 1) u`,
  );
  return found.flatMap(({ unit, began, reviews: held }) => tell(reviewsOwed(began, held, on), { unit }));
};

type Village = Omit<Prepared, 'servicesFrom'> & { unit: number; village: string; servicesFrom: CivilDate };

const villages: Gathering = async (read, { unitIds }, on, tell) => {
  const where = unitIds ? sql`e.unit_id = any (${unitIds}::int[])` : sql`true`;
  const found = await read.rows<Village>(
    sql`select b.unit_id unit, b.village_code village, b.began "servicesFrom", m.id, m.listed_on "listedOn", m.built_on "builtOn", m.coordinated_on "coordinatedOn"
      from (${servicesBegan(where)}) b left join area_map m on m.unit_id = b.unit_id and m.village_code = b.village_code where b.began <= ${on}`,
  );
  return found.flatMap(({ unit, village, ...prepared }) => tell([readinessOwed(prepared, on)], { unit, village }));
};

const unitsIn = (unitIds: Scope['unitIds']): Sql => whereAll(unitIds ? [sql`e.unit_id = any (${unitIds}::int[])`] : []);
