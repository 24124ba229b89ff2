-- A country of clients for measuring: 40 regencies' units, each with as many clients and visits.
insert into unit (id, code, name, tier, parent_id, province_code, regencies, zone)
select 5000 + n, lpad((5000 + n)::text, 4, '0'), 'Satuan uji ' || n, 'REGENCY', 3100, '31', '{}', 'Asia/Jakarta' from generate_series(1, 40) n;

insert into client (id, recorded_at, version, code, unit_id, village_code, initials, sex, born_year, pathway)
select gen_random_uuid(), now(), 1, unit || '-2026-' || lpad(n::text, 6, '0'), unit, '31.74.01.1001', 'A. B.', 'MALE', 1990, 'VOLUNTARY'
from (select n, 5001 + n % 40 unit from generate_series(1, :clients) n) x;

insert into client_identity (client_id, unit_id, name, born_on, family)
select id, unit_id, 'Nama Uji ' || code, '1990-01-01', '[]' from client where unit_id > 5000;

insert into rehabilitation (id, recorded_at, client_id, unit_id, form, provider, institution, started_on, ended_on, result)
select gen_random_uuid(), now(), id, unit_id, 'OUTPATIENT', 'BNN', 'Klinik', current_date - 200, current_date - 60, 'COMPLETED' from client where unit_id > 5000;

insert into consent (id, recorded_at, version, client_id, unit_id, purpose, signed_by, given_on)
select gen_random_uuid(), now(), 1, id, unit_id, 'POST_REHABILITATION', 'CLIENT', current_date - 60 from client where unit_id > 5000;

insert into enrollment (id, recorded_at, version, client_id, unit_id, rehabilitation_id, consent_id, edition, status, started_on)
select gen_random_uuid(), now(), 1, r.client_id, r.unit_id, r.id, c.id, 'juknis2019', 'ACTIVE', current_date - 50
from rehabilitation r join consent c on c.client_id = r.client_id where r.unit_id > 5000;

insert into visit (id, recorded_at, enrollment_id, client_id, unit_id, visited_on, announced_on, mode, place, recovery_status, needs)
select gen_random_uuid(), now(), id, client_id, unit_id, started_on + 3 * n, started_on + 3 * n - 1, 'DIRECT', 'HOME', 'RECOVERING', '{}'
from enrollment, generate_series(1, 9) n where unit_id > 5000;

insert into payable (id, recorded_at, unit_id, fiscal_year, line, account, evidence, evidence_key, evidence_on, enrollment_id, client_id, rupiah, status, undone, facts)
select gen_random_uuid(), now(), unit_id, extract(year from current_date), (array['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3', 'C4', 'C5'])[n], '521811', 'TRIP',
  id || ' ' || n, make_date(extract(year from current_date)::int, n, 10), id, client_id, 50000, 'PAYABLE', false, '{}'
from enrollment, generate_series(1, 12) n where unit_id > 5000;

-- Evidence was looked at just now, so that nothing else is at work.
insert into derivation (unit_id, derived_at, hourly, added, changed, reversed, undone, misbooked) select id, now(), true, 0, 0, 0, 0, 0 from unit;

vacuum analyze;
