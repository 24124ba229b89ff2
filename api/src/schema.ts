import 'reflect-metadata';
import type { MikroORM } from '@mikro-orm/postgresql';
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import { buildSchema, type AuthChecker, type NonEmptyArray } from 'type-graphql';
import type { Role } from './ground/access.js';
import type { Context } from './ground/context.js';
import { expectRole } from './ground/expectRole.js';
import { openDoors } from './ground/relate.js';
import { withPreviews } from './previews.js';
import { resolvers } from './resolvers.js';

/** Who may: signed in, and in one of the roles named above the method. */
const mayAsk: AuthChecker<Context, Role> = ({ context }, roles) => {
  expectRole(context.viewer, roles);
  return true;
};

/** The schema as type-graphql builds it, without its doors to a database. */
export async function contract(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    authChecker: mayAsk,
    validate: { forbidUnknownValues: false },
  });
  return withPreviews(schema);
}

/** The schema ready to run on a database. */
export const schemaOn = async (orm: MikroORM): Promise<GraphQLSchema> => openDoors(await contract(), orm);

/** The contract as text, sorted, as `schema/schema.graphql` keeps it. */
export const sorted = lexicographicSortSchema;
