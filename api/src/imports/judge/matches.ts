import type { EntityManager } from '@mikro-orm/postgresql';
import { hasError, notesSql, type Note } from './notes.js';

/** How a row is found to be about someone who is there, or in another row; the NIK goes before the name. */
const notes: Note[] = [
  ['e.digest is not null', 'NIK', 'ERROR', 'nikTakenElsewhere'],
  ['t.rows is not null', 'NIK', 'ERROR', 'nikTwice', { rows: 't.rows' }],
  [
    'k.client_id is not null and (k.born_on, k.sex) <> (r.born_on, r.sex)',
    'NIK',
    'ERROR',
    'nikOfAnother',
    { code: 'k.code' },
  ],
  ['k.client_id is null and b.n > 1', 'NAME', 'ERROR', 'nameSeveral', { codes: 'b.codes' }],
  [
    'r.several and (r.nik_digest is null or (k.client_id is null and b.n = 1))',
    'NIK',
    'ERROR',
    'nameSeveralInFile',
    { rows: 'r.rows' },
  ],
  [
    '(k.born_on, k.sex) = (r.born_on, r.sex) and k.plain <> r.plain',
    'NAME',
    'WARNING',
    'nikOtherName',
    { code: 'k.code' },
  ],
  ['k.client_id is null and b.n = 1', 'NAME', 'WARNING', 'foundByName', { code: 'b.codes' }],
  [
    'k.client_id is null and b.n is null and o.codes is not null',
    'NIK',
    'WARNING',
    'nameOtherNik',
    { code: 'o.codes' },
  ],
  ['r.several and r.nik_digest is not null and b.n is null', 'NAME', 'WARNING', 'nameTwiceInFile', { rows: 'r.rows' }],
];

/** Rows without an error of their own; a row without NIK takes that of its namesake in the list, where there is one. */
const sound = `select id, row, plain, born_on, sex, nik_digest, coalesce(nik_digest, case when niks = 1 then nik end) digest, niks > 1 several, rows
  from (select r.id, r.row, r.plain, r.born_on, r.sex, r.nik_digest, n.niks, n.nik, n.rows
    from import_row r join (
      select plain, born_on, sex, count(distinct nik_digest) niks, min(nik_digest) nik,
        case when count(distinct nik_digest) > 1 then string_agg(row::text, ', ' order by row) end rows
      from import_row where import_id = ? and not ${hasError('noted')} group by 1, 2, 3) n using (plain, born_on, sex)
    where r.import_id = ? and not ${hasError('r.noted')}) named`;

const matches = `create temp table import_match on commit drop as
  with r as materialized (${sound}),
  twice as (select nik_digest, string_agg(row::text, ', ' order by row) rows from r where nik_digest is not null
    group by 1 having count(distinct (born_on, sex)) > 1),
  elsewhere as (select digest from registered_elsewhere(array(select distinct digest from r where digest is not null)) digest),
  named as (select r.id, count(*) n, (array_agg(p.client_id))[1] client_id, string_agg(p.code, ', ' order by p.code) codes
    from r join import_person p using (plain, born_on, sex) where r.digest is null or p.nik_digest is null group by 1),
  others as (select r.id, string_agg(p.code, ', ' order by p.code) codes
    from r join import_person p using (plain, born_on, sex) where r.digest <> p.nik_digest group by 1)
  select r.id, r.row, coalesce(k.client_id, b.client_id) client_id,
    coalesce(k.client_id::text, b.client_id::text, r.digest, r.plain || ' ' || r.born_on || ' ' || r.sex) person, ${notesSql(notes)} notes
  from r left join import_person k on k.nik_digest = r.digest left join named b using (id) left join others o using (id)
    left join twice t on t.nik_digest = r.nik_digest left join elsewhere e on e.digest = r.digest`;

/** Says of every sound row which client or which other rows it is about, and what is doubtful in that. */
export async function matchRows(em: EntityManager, id: string): Promise<void> {
  await em.execute(matches, [id, id]);
  await em.execute('analyze import_match');
}
