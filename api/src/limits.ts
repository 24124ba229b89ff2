import {
  getNullableType,
  isListType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { Refusal } from './ground/refusal.js';

/** What one request may cost; the panel lives by the same limits. */
export const limits = { depth: 15, aliases: 30, complexity: 20_000, tokens: 4_000, bytes: 1_000_000 };

interface Measured {
  depth: number;
  aliases: number;
}

function measure(document: DocumentNode): Measured {
  const named = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fragments = new Map(named.map((one) => [one.name.value, one.selectionSet]));
  let aliases = 0;
  const depthOf = (set: SelectionSetNode | undefined, trail: string[]): number => {
    const depths = (set?.selections ?? []).map((one) => {
      if (one.kind === Kind.FIELD) {
        if (one.alias) aliases += 1;
        return one.name.value.startsWith('__') ? 0 : 1 + depthOf(one.selectionSet, trail);
      }
      if (one.kind === Kind.INLINE_FRAGMENT) return depthOf(one.selectionSet, trail);
      const name = one.name.value;
      return trail.includes(name) ? 0 : depthOf(fragments.get(name), [...trail, name]);
    });
    return Math.max(0, ...depths);
  };
  const depth = Math.max(
    0,
    ...document.definitions.map((one) => (one.kind === Kind.OPERATION_DEFINITION ? depthOf(one.selectionSet, []) : 0)),
  );
  return { depth, aliases };
}

/** What a list without a page is taken to hold. */
const LISTED = 5;

/** A page costs its rows, a list what it is taken to hold, a field one and what stands below it. */
function estimate({ args, field, type, childComplexity }: ComplexityEstimatorArgs): number {
  if (typeof args['first'] === 'number') return 1 + Math.max(1, args['first']) * childComplexity;
  if (Array.isArray(args['ids'])) return 1 + args['ids'].length * childComplexity;
  const listed = isListType(getNullableType(field.type)) && !type.name.endsWith('Connection');
  return 1 + (listed ? LISTED : 1) * childComplexity;
}

function exceeded(reason: string, found: number, required: number): void {
  if (found > required) throw new Refusal('LIMIT_EXCEEDED', { reason, facts: { found, required } });
}

const known = new Map<string, number>();
const KEPT = 2_000;

/** What of the variables a cost depends on: numbers, and how long lists are. */
const sizes = (variables: Record<string, unknown>) =>
  JSON.stringify(variables, (key, value) => (key && typeof value === 'string' ? '' : value));

/** The cost of a request, told by its hash. @throws LIMIT_EXCEEDED naming the limit. */
export function costOf(
  schema: GraphQLSchema,
  hash: string,
  query: DocumentNode,
  variables: Record<string, unknown>,
): number {
  const key = `${hash} ${sizes(variables)}`;
  const cost = known.get(key) ?? counted(schema, query, variables);
  if (known.size < KEPT) known.set(key, cost);
  exceeded('complexity', cost, limits.complexity);
  return cost;
}

function counted(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>): number {
  const { depth, aliases } = measure(query);
  exceeded('depth', depth, limits.depth);
  exceeded('aliases', aliases, limits.aliases);
  return getComplexity({ schema, query, variables, estimators: [estimate] });
}
