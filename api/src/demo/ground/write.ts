import type { EntityProperty, MikroORM } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import { entities } from '../../entities.js';
import { Unit } from '../../units/unit.js';
import type { RowClass } from './world.js';

type Value = { [property: string]: unknown };

/** Writes rows in bulk, parents before children: one statement for each table. */
export async function write(client: PoolClient, orm: MikroORM, rows: ReadonlyMap<RowClass<object>, object[]>) {
  for (const entity of entities as RowClass<object>[]) {
    const list = rows.get(entity) as Value[] | undefined;
    if (!list) continue;
    const meta = orm.getMetadata().get(entity);
    const kept = meta.props.filter(
      ({ name, persist, fieldNames }) =>
        persist !== false && fieldNames?.length === 1 && list.some((row) => row[name as string] !== undefined),
    );
    const columns = kept.map((prop) => `"${columnOf(prop)}"`).join(', ');
    const values = list.map((row) => Object.fromEntries(kept.map((prop) => [columnOf(prop), valueOf(row, prop)])));
    await client.query(
      `insert into "${meta.tableName}" (${columns})
       select ${columns} from json_populate_recordset(null::"${meta.tableName}", $1) ${entity === Unit ? anew : ''}`,
      [JSON.stringify(values)],
    );
  }
}

/** A unit that is there already takes the demo world's name and place. */
const anew = `on conflict (id) do update set (code, name, tier, parent_id, province_code, regencies, zone) =
  (excluded.code, excluded.name, excluded.tier, excluded.parent_id, excluded.province_code, excluded.regencies, excluded.zone)`;

const columnOf = (prop: EntityProperty): string => prop.fieldNames[0] as string;

/** What the column holds: the id where the row holds a parent. */
function valueOf(row: Value, { name, targetMeta }: EntityProperty): unknown {
  const value = row[name as string];
  if (!targetMeta || !value) return value;
  return (value as Value)[targetMeta.primaryKeys[0] as string];
}
