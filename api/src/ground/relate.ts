import type { MikroORM } from '@mikro-orm/postgresql';
import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import type { EntityClass } from './columns.js';
import { writing } from './write.js';

type Parent = { [property: string]: unknown };

/** The entity classes by the name of their GraphQL type. */
function entitiesOf(orm: MikroORM): Map<string, EntityClass<unknown>> {
  const metas = [...orm.getMetadata().getAll().values()];
  return new Map(metas.map((meta) => [meta.className, meta.class as EntityClass<unknown>]));
}

/**
 * Gives the schema its doors: a relation to a parent loads itself through the reader, a plain column is a plain
 * property, and every mutation runs inside the writing door.
 */
export function openDoors(schema: GraphQLSchema, orm: MikroORM): GraphQLSchema {
  const entities = entitiesOf(orm);
  for (const [name, entity] of entities) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const prop of orm.getMetadata().get(entity as never).props) {
      const field = type.getFields()[prop.name as string];
      if (!field) continue;
      const target = prop.kind === 'm:1' || prop.kind === '1:1' ? prop.targetMeta?.class : undefined;
      field.resolve = target
        ? (row: Parent, _args, { read }: Context) => read.one(target as EntityClass<unknown>, row[prop.name as string])
        : defaultFieldResolver;
    }
  }
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    field.resolve = writing(entities, field as never) as never;
  }
  return schema;
}
