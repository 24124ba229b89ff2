import { GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, parse, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { selectionOf } from './columns.js';

/**
 * Makes the facts of some columns out of plain rows, through the very fields of the API: what a field does not tell
 * who asks, a file does not tell either. @throws what a field throws.
 */
export function walked(schema: GraphQLSchema, type: GraphQLObjectType, paths: readonly string[]) {
  const rows = { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))) };
  const query = new GraphQLObjectType({ name: 'Walk', fields: { rows } });
  const walk = new GraphQLSchema({ ...schema.toConfig(), query, mutation: null, types: [query] });
  const compiled = compileQuery(walk, parse(`{ rows { ${selectionOf(paths)} } }`));
  return async (plain: Row[], context: Context): Promise<Row[]> => {
    if (!isCompiledQuery(compiled)) throw compiled.errors?.[0] ?? new Error('The columns do not compile.');
    const { data, errors } = (await compiled.query({ rows: plain }, context, {})) as ExecutionResult;
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    return (data as { rows: Row[] }).rows;
  };
}
