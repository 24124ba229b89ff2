import type { EntityManager } from '@mikro-orm/postgresql';

const clients = `with code as (select value code, ordinality n from jsonb_array_elements_text(?::jsonb) with ordinality),
  fresh as (select *, row_number() over (order by row) n from import_row where import_id = ? and verdict = 'NEW')
  insert into client (id, recorded_at, recorded_by, version, code, unit_id, village_code, initials, sex, born_year, pathway)
  select person, now(), ?, 1, code, unit_id, village_code, initials, sex, extract(year from born_on)::int, pathway
  from fresh join code using (n)`;

const identities = `insert into client_identity (client_id, unit_id, name, nik_sealed, nik_digest, nik, nik_agrees, born_on, address, phone, family)
  select person, unit_id, name, nik_sealed, nik_digest, nik, nik_agrees, born_on, address, phone, family
  from import_row where import_id = ? and verdict = 'NEW'`;

const rehabilitations = `insert into rehabilitation (id, recorded_at, recorded_by, client_id, unit_id, form, provider, institution, started_on, ended_on, result, returned_on)
  select made_rehabilitation, now(), ?, person, unit_id, form, provider, institution, started_on, ended_on, 'COMPLETED', returned_on
  from import_row where import_id = ? and verdict in ('NEW', 'EXISTING')`;

const histories = `insert into drug_history (id, recorded_at, recorded_by, version, rehabilitation_id, client_id, unit_id, substances, months_of_use, routes, diagnosis)
  select gen_random_uuid(), now(), ?, 1, made_rehabilitation, person, unit_id,
    array(select jsonb_array_elements_text(drug_use -> 'substances')), (drug_use ->> 'monthsOfUse')::int,
    array(select jsonb_array_elements_text(drug_use -> 'routes')), drug_use ->> 'diagnosis'
  from import_row where import_id = ? and verdict in ('NEW', 'EXISTING') and drug_use is not null`;

const withoutFacts = (list: string) =>
  `(select coalesce(jsonb_agg(one - 'facts'), '[]') from jsonb_array_elements(${list}) one)`;

/** What stays of a row tells where it went, not who it was about. */
const traces = `update import_row set client_id = person,
  rehabilitation = case when verdict in ('NEW', 'EXISTING') then made_rehabilitation end,
  name = null, plain = null, initials = null, nik = null, nik_sealed = null, nik_digest = null, nik_agrees = null,
  born_on = null, address = null, phone = null, family = '[]', village_given = null, place = '{}', drug_use = null,
  noted = ${withoutFacts('noted')}, judged = ${withoutFacts('judged')} where import_id = ?`;

/** Writes the clients, who they are and their rehabilitations, each in one statement; of the rows only where they went stays. */
export async function write(em: EntityManager, id: string, account: string, codes: readonly string[]): Promise<void> {
  await em.execute(clients, [JSON.stringify(codes), id, account]);
  await em.execute(identities, [id]);
  await em.execute(rehabilitations, [account, id]);
  await em.execute(histories, [account, id]);
  await em.execute(traces, [id]);
}
