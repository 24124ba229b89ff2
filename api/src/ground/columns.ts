import type { EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import sql, { raw, type Sql } from 'sql-template-tag';
import { reads } from './rows.js';

export type EntityClass<T> = abstract new () => T;

/** What a read needs of an entity, derived from its metadata once. */
export interface Shape {
  /** Quoted table name. */
  table: Sql;
  /** `t."unit_id" as "unit", …`: keys are the entity's property names; hidden properties stay away. */
  columns: Sql;
  /** The column of a property, as `t."unit_id"`. */
  column: (property: string) => Sql;
  /** Array type to bind ids with, as `uuid[]`. */
  idType: (property: string) => string;
  id: string;
  /** Whether a database role sees any row of it at all. */
  seenBy: (role: string) => boolean;
}

const shapes = new WeakMap<object, Shape>();

/** The shape of an entity class; @throws when a property has no column. */
export function shapeOf(orm: MikroORM, entity: EntityClass<unknown>): Shape {
  const known = shapes.get(entity);
  if (known) return known;
  const shape = derive(orm.getMetadata().get(entity as never) as EntityMetadata);
  shapes.set(entity, shape);
  return shape;
}

function derive(meta: EntityMetadata): Shape {
  const kept = meta.props.filter((prop) => prop.fieldNames?.length === 1 && prop.persist !== false);
  const names = new Map(kept.map((prop) => [prop.name as string, prop]));
  const prop = (name: string) => {
    const found = names.get(name);
    if (!found) throw new Error(`${meta.className} has no column for "${name}"`);
    return found;
  };
  const shown = kept.filter((one) => !one.hidden);
  return {
    table: raw(`"${meta.tableName}"`),
    columns: raw(shown.map((one) => `t."${one.fieldNames[0]}" as "${one.name as string}"`).join(', ')),
    column: (name) => raw(`t."${prop(name).fieldNames[0]}"`),
    idType: (name) => `${prop(name).columnTypes[0]}[]`,
    id: meta.primaryKeys[0] as string,
    seenBy: (role) => reads(role, meta.policies),
  };
}

/** `t.column = any($1::type[])`, the form every policy and index knows. */
export const anyOf = (shape: Shape, property: string, ids: readonly unknown[]): Sql =>
  sql`${shape.column(property)} = any (${ids}::${raw(shape.idType(property))})`;

/** Whether a village lies in a region: the code itself or below it, in a form an index serves under the policies. */
export const insideOf = (column: Sql, code: string): Sql =>
  sql`(${column} = ${code} or (${column} >= ${`${code}.`} and ${column} < ${`${code}/`}))`;
