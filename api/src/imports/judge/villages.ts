import type { EntityManager } from '@mikro-orm/postgresql';
import { notesSql, type Note } from './notes.js';

/** Spellings that are not known get suggestions, so many of them at most. */
const MOST = 300;

/** A name without spaces and signs, as `placeIn` has it; a pattern would take five times as long over all villages. */
const key = (name: string) => `translate(lower(${name}), ' -.,/()*"’''', '')`;
const regency = (name: string) => `replace(${key(name)}, 'administrasi', '')`;
const inRegency = (name: string, asked: string) =>
  `(${asked} = '' or ${regency(name)} in (${asked}, 'kota' || ${asked}, 'kabupaten' || ${asked}))`;

/** Every place the list names, once: by code, else by name, those of the unit's own regencies first. */
const places = `create temp table import_place on commit drop as
  with asked as (
    select place, min(village_given) shown from import_row where import_id = ? and village_given is not null group by place),
  candidates as (
    select a.place, v.code, coalesce(r.code = any (u.regencies), false) own
    from asked a join village v on v.code = a.place[1] and v.valid_to is null
      join district d on d.code = v.district_code join regency r on r.code = d.regency_code, unit u where u.id = ?
    union all
    select a.place, v.code, r.code = any (u.regencies)
    from asked a join village v on ${key('v.name')} = a.place[2] and v.valid_to is null and a.place[1] = ''
      join district d on d.code = v.district_code and (a.place[3] = '' or ${key('d.name')} = a.place[3])
      join regency r on r.code = d.regency_code and ${inRegency('r.name', 'a.place[4]')}, unit u where u.id = ?),
  chosen as (
    select place, count(*) n, count(*) filter (where own) n_own, min(code) code, min(code) filter (where own) code_own,
      (array_agg(code order by own desc, code))[1:3] codes from candidates group by place)
  select a.place, a.shown, coalesce(c.n, 0) n, case when c.n = 1 then c.code when c.n_own = 1 then c.code_own end code,
    coalesce(c.codes, '{}') codes, false near
  from asked a left join chosen c using (place)`;

/** Villages of the district named whose name is like the one written. */
const nearby = `with unknown as (select place from import_place where n = 0 and place[1] = '' order by place limit ${MOST}),
  near as (
    select x.place, v.code, similarity(${key('v.name')}, x.place[2]) likeness
    from unknown x join district d on ${key('d.name')} = x.place[3] and x.place[3] <> ''
      join regency r on r.code = d.regency_code and ${inRegency('r.name', 'x.place[4]')}
      join village v on v.district_code = d.code and v.valid_to is null),
  ranked as (select *, row_number() over (partition by place order by likeness desc, code) nth,
    lead(likeness, 1, 0) over (partition by place order by likeness desc, code) after from near),
  best as (select place, array_agg(code order by nth) codes, max(code) filter (where nth = 1 and likeness >= 0.4 and likeness - after >= 0.15) code
    from ranked where nth <= 3 group by place)
  update import_place p set codes = b.codes, code = b.code, near = b.code is not null from best b where b.place = p.place`;

/** Villages anywhere that are like what is written. */
const anywhere = `with unknown as (select place, shown from import_place where n = 0 and codes = '{}' and place[1] = '' order by place limit ${MOST}),
  found as (select x.place, array(select f.code from find_villages(w.words, null, 3) f) codes from unknown x, lateral (
    select array(select w from regexp_split_to_table(lower(x.shown), '[^a-z0-9]+') w
      where length(w) > 2 and w not in ('desa', 'kelurahan', 'kecamatan', 'kabupaten', 'kota', 'administrasi', 'kab', 'kec', 'kel')) words) w
    where cardinality(w.words) > 0)
  update import_place p set codes = f.codes from found f where f.place = p.place`;

const names = `(select coalesce(jsonb_agg(v.name || ' (' || v.path || ') ' || v.code order by o.nth), '[]')
  from unnest(p.codes) with ordinality o(code, nth) join village v on v.code = o.code)`;
const facts = { found: 'p.shown', required: names };

const notes: Note[] = [
  [`p.code is null and p.place[1] <> ''`, 'VILLAGE', 'ERROR', 'villageCode', { found: 'p.shown' }],
  [`p.code is null and p.n > 1`, 'VILLAGE', 'ERROR', 'villageSeveral', facts],
  [`p.code is null and p.n = 0 and p.place[1] = '' and p.codes <> '{}'`, 'VILLAGE', 'ERROR', 'villageLike', facts],
  [`p.code is null and p.n = 0 and p.place[1] = '' and p.codes = '{}'`, 'VILLAGE', 'ERROR', 'villageUnknown', facts],
  [`p.near`, 'VILLAGE', 'WARNING', 'villageNear', { found: 'p.shown', required: `${names} -> 0` }],
];

const taken = `with said as materialized (select p.place, p.code, ${notesSql(notes)} notes from import_place p)
  update import_row r set village_code = s.code, noted = r.noted || s.notes from said s
  where r.import_id = ? and r.place = s.place and r.village_given is not null`;

/** Finds the village of every row, all at once; what is not found is an error with the villages it may be. */
export async function findVillages(em: EntityManager, id: string, unit: number): Promise<void> {
  await em.execute(places, [id, unit, unit]);
  await em.execute(nearby);
  await em.execute(anywhere);
  await em.execute(taken, [id]);
}
