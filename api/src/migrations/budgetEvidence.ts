/** Columns of one piece of evidence, as `budget_evidence` returns them. */
const columns = `kind text, key text, record uuid, "on" text, unit_id int, enrollment_id uuid, client_id uuid, agent_id uuid,
  officer_id uuid, started_on text, village text, facts jsonb`;

const care = `e.unit_id, e.enrollment_id, e.client_id`;
const course = `join enrollment n on n.id = e.enrollment_id join courses c on c.id = n.id`;
const stands = `e.superseded_by is null`;

/** The record a correction chain began with: what was paid for it stays paid for what corrects it. */
const root = (table: string) => `coalesce((select root from chain where chain.id = ${table}.id), ${table}.id)`;
const chains = `walk (id, root) as (select successor, record from correction where successor is not null
    union all select w.id, p.record from walk w join correction p on p.successor = w.root),
  chain as (select * from walk w where not exists (select from correction p where p.successor = w.root))`;

const present = `(select count(*) from attendance x where x.meeting_id = m.id and x.attendee = 'CLIENT' and x.superseded_by is null)`;

const pieces = [
  `select 'ENROLLMENT', e.id::text, e.id, e.started_on::text, e.unit_id, e.id, e.client_id, null::uuid, null::uuid,
    e.started_on::text, null, '{}'::jsonb from enrollment e join courses c on c.id = e.id`,
  `select 'URINE_TEST', ${root('e')}::text, e.id, e.taken_on::text, ${care}, null, null, n.started_on::text, null,
    jsonb_build_object('purpose', e.purpose, 'result', e.overall) from urine_test e ${course} where ${stands}`,
  `select 'QUALITY_OF_LIFE', ${root('e')}::text, e.id, e.taken_on::text, ${care}, null, null, n.started_on::text, null,
    jsonb_build_object('phase', e.phase) from quality_of_life_assessment e ${course} where ${stands}`,
  `select 'ATTENDANCE', concat_ws(' ', ${root('m')}, e.enrollment_id), m.id, m.held_on::text, ${care}, null, null, n.started_on::text, v.name,
    jsonb_build_object('clients', ${present}, 'byClient', e.attendee = 'CLIENT')
    from attendance e ${course} join group_meeting m on m.id = e.meeting_id join village v on v.code = m.village_code where ${stands}`,
  `select 'MEETING', ${root('m')}::text, m.id, m.held_on::text, m.unit_id, null, null, m.agent_id, null, null, v.name,
    jsonb_build_object('clients', ${present}, 'byAgent', m.agent_id is not null)
    from group_meeting m join village v on v.code = m.village_code where m.unit_id = any (units) and m.superseded_by is null`,
  `select 'TRIP', concat_ws(' ', officer, village_code, "on"), null, "on"::text, unit_id, null, null, null, officer,
    max(started_on)::text, max(name), jsonb_build_object('clients', count(distinct client_id))
    from trips join village v on v.code = village_code group by officer, village_code, "on", unit_id`,
];

/** Officers and the villages they went to on a day; `by` is the record that tells whose trip it was. */
const tripsOf = (
  by: string,
) => `select a.id officer, k.village_code, e.visited_on "on", e.unit_id, e.client_id, n.started_on
    from visit e join enrollment n on n.id = e.enrollment_id join client k on k.id = e.client_id
    ${by}
    where e.unit_id = any (units) and e.mode = 'DIRECT' and ${stands}
  union all select e.assessor_id, k.village_code, e.taken_on, e.unit_id, e.client_id, n.started_on
    from quality_of_life_assessment e join enrollment n on n.id = e.enrollment_id join client k on k.id = e.client_id
    where e.unit_id = any (units) and e.assessor_id is not null and ${stands}`;

const recorder = (record: string) => `join account a on a.id = ${record}.recorded_by and a.role = 'OFFICER'`;

/** A trip is of who recorded the visit that stands. */
const byWhoStands = tripsOf(recorder('e'));

/** A trip is of who recorded the visit first: who corrects it went nowhere. */
const byWhoWent = tripsOf(`join visit f on f.id = ${root('e')}\n    ${recorder('f')}`);

const month = (table: string) => `(${table} + interval '1 month' - interval '1 day')::date`;

/** What the monthly reports tell: records handed in, network meetings, and months of service. */
const reported = [
  `select 'AGENT_REPORT', ${root('e')}::text, e.id, least(e.handed_in_on, ${month('e.month')})::text, ${care}, e.agent_id, null::uuid,
    n.started_on::text, null, jsonb_build_object('byAgent', e.agent_id is not null, 'accepted', exists (select from report r
      where r.unit_id = e.unit_id and r.kind = 'MONTHLY' and r."from" = e.month and r.status = 'ACCEPTED'))
    from recovery_record e join enrollment n on n.id = e.enrollment_id where e.unit_id = any (units) and ${stands}`,
  `select 'NETWORK_ATTENDANCE', ${root('e')}::text, e.id, e.held_on::text, ${care}, null, null, n.started_on::text, null, '{}'::jsonb
    from mentoring_activity e ${course} where e.kind = 'NETWORKING' and ${stands}`,
  `select 'SERVICE_MONTH', concat_ws(' ', o.account_id, r."from"), null, r."until"::text, r.unit_id, null, null, null, o.account_id,
    null, null, jsonb_build_object('employment', o.employment, 'reported', bool_or(r.sent_on is not null))
    from officer o join report r on r.unit_id = o.unit_id and r.kind = 'MONTHLY' and o.appointed_on <= r."from"
    where r.unit_id = any (units) group by o.account_id, o.employment, r."from", r."until", r.unit_id`,
];

/**
 * All evidence of some units, and of the courses they worked on, wherever it was recorded: a client who changed units
 * is counted once. It reads past the policies, for units the asker sees; a set-up as owner sees all.
 */
const evidenceOf = (
  told: readonly string[],
  more = '',
  trips = byWhoStands,
) => `create or replace function budget_evidence(wanted int[]) returns table (${columns})
language plpgsql stable security definer set search_path = public as $$
#variable_conflict use_column
declare units int[] := (select coalesce(array_agg(u), '{}') from unnest(wanted) u
  where session_user <> 'pulih_api' or u = any (app_units()));
begin
  return query with recursive ${chains}, courses as (
    select id from enrollment where unit_id = any (units)
    union select enrollment_id from attendance where unit_id = any (units)
    union select enrollment_id from urine_test where unit_id = any (units)${more}),
  trips as (${trips})
  ${told.join('\n  union all ')};
end $$;`;

/** The evidence as it was first read. */
export const evidenceFunction = evidenceOf(pieces);

/** Courses of which a networking activity of some units tells. */
const networking = ` union select enrollment_id from mentoring_activity where unit_id = any (units) and kind = 'NETWORKING'`;

/** With what the monthly reports and network meetings tell. */
export const evidenceWithReports = evidenceOf([...pieces, ...reported], networking);

/** With each trip of who made it, whoever corrected the visit. */
export const evidenceByWhoWent = evidenceOf([...pieces, ...reported], networking, byWhoWent);
