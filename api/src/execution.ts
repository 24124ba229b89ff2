import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { explain } from './errors.js';
import type { Context } from './ground/context.js';
import { Refusal } from './ground/refusal.js';
import { noteDisclosures } from './ground/write.js';
import { costOf } from './limits.js';
import { log } from './log.js';
import { countRefusals } from './rulebook/refusals.js';

const KEPT = 1000;

/** Runs operations compiled by graphql-jit, within the limits, and closes the reader when all is read. */
export function compiled(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const kept = new Map<string, CompiledQuery>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, operationName, request, queryHash, contextValue: context }) {
          const key = `${queryHash} ${operationName ?? ''}`;
          const result = await within(context, async () => {
            // graphql-jit does not fill in the defaults of input fields; graphql-js does, and names every wrong field.
            const { errors, coerced: variables } = getVariableValues(
              schema,
              operation.variableDefinitions ?? [],
              request.variables ?? {},
            );
            if (errors) return { errors };
            const cost = costOf(schema, key, document, variables);
            const query = kept.get(key) ?? compileQuery(schema, document, operationName ?? undefined);
            if (!isCompiledQuery(query)) return query;
            if (kept.size < KEPT) kept.set(key, query);
            const answer = (await query.query(null, context, variables)) as ExecutionResult;
            await noteDisclosures(context);
            return { ...answer, extensions: { cost: { complexity: cost, statements: context.read.statements } } };
          });
          return {
            http: request.http ? ({ status: undefined, headers: new Map() } as never) : (undefined as never),
            body: { kind: 'single', singleResult: result as never },
          };
        },
      };
    },
  };
}

async function within(context: Context, run: () => Promise<ExecutionResult>): Promise<unknown> {
  try {
    const result = await run();
    if (!result.errors) return result;
    note(result.errors, context);
    return { ...result, errors: result.errors.map((error) => explain(error, context)) };
  } catch (error) {
    return {
      errors: [
        explain(
          error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error }),
          context,
        ),
      ],
    };
  } finally {
    await context.read.close();
  }
}

/** Counts what the rules refused, beside the answer: it waits for no count, and none fails it. */
function note(errors: readonly GraphQLError[], context: Context): void {
  const refusals = errors.flatMap(({ originalError }) => (originalError instanceof Refusal ? [originalError] : []));
  const failed = (err: unknown) => log.error({ requestId: context.requestId, err }, 'refusals not counted');
  if (refusals.length > 0 && context.asking) void countRefusals(context, refusals).catch(failed);
}
