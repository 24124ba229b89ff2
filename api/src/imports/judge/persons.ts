import type { EntityManager } from '@mikro-orm/postgresql';
import { plainName } from '../../clients/name.js';

const BATCH = 2_000;

interface Known {
  client_id: string;
  name: string;
}

const table = `create temp table import_person (client_id uuid primary key, code text, plain text, born_on date, sex text, nik_digest text) on commit drop`;

/** Clients of the unit with a NIK or a day of birth of the list, so many after another. */
const next = `select i.client_id, i.name, c.code, i.born_on, c.sex, i.nik_digest
  from client_identity i join client c on c.id = i.client_id
  where i.unit_id = ? and i.client_id > ?::uuid and (
    i.born_on in (select born_on from import_row where import_id = ? and born_on is not null)
    or i.nik_digest in (select nik_digest from import_row where import_id = ? and nik_digest is not null))
  order by i.client_id limit ${BATCH}`;

const add = 'insert into import_person select * from jsonb_populate_recordset(null::import_person, ?::jsonb)';

/** Gathers the unit's clients a row may be about, with their names as duplicates are compared by. */
export async function gatherPersons(em: EntityManager, id: string, unit: number): Promise<void> {
  await em.execute(table);
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const batch = await em.execute<Known[]>(next, [unit, after, id, id]);
    if (batch.length === 0) break;
    await em.execute(add, [JSON.stringify(batch.map((one) => ({ ...one, plain: plainName(one.name) })))]);
    after = batch.at(-1)?.client_id ?? after;
  }
  await em.execute('analyze import_person');
}
