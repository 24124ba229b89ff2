import sql from 'sql-template-tag';
import type { Reader, Row } from '../ground/reader.js';
import { Import } from './import.js';

/** The first confirmed import whose file has the same content; null where this is it. */
export async function confirmedBefore(read: Reader, one: Row): Promise<Row | null> {
  const load = (ids: readonly never[]) => earlier(read, ids);
  return read.one(Import, await read.loader<string | null>('Import#confirmedBefore', load).load(one['id']));
}

async function earlier(read: Reader, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await read.rows<{ id: string; before: string }>(
    sql`select distinct on (i.id) i.id, o.id as before from import i join stored_file f on f.id = i.file_id
      join stored_file g on g.unit_id = f.unit_id and g.content_hash = f.content_hash
      join import o on o.file_id = g.id and o.status = 'CONFIRMED' and o.id <> i.id
      where i.id = any (${ids}::uuid[]) and (i.confirmed_at is null or o.confirmed_at < i.confirmed_at)
      order by i.id, o.confirmed_at`,
  );
  const found = new Map(rows.map((row) => [row.id, row.before]));
  return ids.map((id) => found.get(id) ?? null);
}
