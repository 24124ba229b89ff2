import type { EntityManager } from '@mikro-orm/postgresql';
import { hasError, notesSql, type Note } from './notes.js';

/** What is told of a row beside the other rows and rehabilitations of its person. */
const notes: Note[] = [
  ['p.same > 1 and p.told <> p.first_told', 'STARTED_ON', 'ERROR', 'rowContradicts', { row: 'p.first_row' }],
  ['p.same > 1 and p.told = p.first_told', 'NAME', 'WARNING', 'sameAsRow', { row: 'p.first_row' }],
  ['h.client_id is not null and h.differs', 'STARTED_ON', 'WARNING', 'recordedDiffers', { found: 'h.shown' }],
  ['h.client_id is null and l.shown is not null', 'STARTED_ON', 'WARNING', 'overlaps', { found: 'l.shown' }],
];

const judged = `with ok as (
    select m.id, m.row, m.client_id, m.person, m.notes, r.started_on, r.ended_on, r.made_client, r.form, r.provider,
      concat_ws('|', r.ended_on, r.form, r.provider) told
    from import_match m join import_row r using (id) where not ${hasError('m.notes')}),
  placed as (
    select *, row_number() over rehabilitations same, first_value(row) over rehabilitations first_row,
      first_value(told) over rehabilitations first_told, row_number() over persons nth, first_value(made_client) over persons made
    from ok window persons as (partition by person order by row),
      rehabilitations as (partition by person, started_on order by row)),
  had as (
    select distinct on (p.id) p.id, h.client_id, concat_ws(' – ', h.started_on, h.ended_on) shown,
      (h.ended_on, h.form, h.provider, h.result) is distinct from (p.ended_on, p.form, p.provider, 'COMPLETED') differs
    from ok p join rehabilitation h on h.client_id = p.client_id and h.started_on = p.started_on order by p.id, h.id),
  overlap as (
    select p.id, string_agg(concat_ws(' – ', h.started_on, h.ended_on), '; ' order by h.started_on) shown
    from ok p join rehabilitation h on h.client_id = p.client_id and h.started_on < p.ended_on and coalesce(h.ended_on, 'infinity') > p.started_on
    group by 1),
  said as (
    select p.id, p.client_id, coalesce(p.client_id, p.made) person, p.notes || ${notesSql(notes)} notes,
      case when p.same > 1 and p.told <> p.first_told then 'ERROR' when p.same > 1 or h.client_id is not null then 'ALREADY'
        when p.client_id is not null or p.nth > 1 then 'EXISTING' else 'NEW' end verdict
    from placed p left join had h using (id) left join overlap l using (id)),
  every as (
    select r.id, coalesce(s.verdict, 'ERROR') verdict, s.client_id, s.person, coalesce(s.notes, m.notes, '[]') notes
    from import_row r left join import_match m using (id) left join said s using (id) where r.import_id = ?)
  update import_row r set verdict = e.verdict, client_id = case when e.verdict <> 'ERROR' then e.client_id end,
    person = case when e.verdict <> 'ERROR' then e.person end, judged = e.notes, warned = r.noted || e.notes @> '[{"severity":"WARNING"}]'
  from every e where e.id = r.id`;

/** Gives every row its verdict. */
export async function giveVerdicts(em: EntityManager, id: string): Promise<void> {
  await em.execute(judged, [id]);
}
