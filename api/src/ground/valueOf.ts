import type { Sql } from 'sql-template-tag';
import type { Reader } from './reader.js';

/** The value one statement answers for an id, as `id` and `value`; `otherwise` where it answers none. Loads of one request are batched under `key`. */
export function valueOf<T>(
  read: Reader,
  key: string,
  id: unknown,
  ask: (ids: readonly string[]) => Sql,
  otherwise: T,
): Promise<T> {
  const load = async (ids: readonly string[]) => {
    const found = await read.rows<{ id: string; value: T }>(ask(ids));
    const values = new Map(found.map((one) => [one.id, one.value]));
    return ids.map((one) => values.get(one) ?? otherwise);
  };
  return read.loader<T>(key, load).load(id);
}
