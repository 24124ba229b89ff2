import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  GraphQLString,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../ground/context.js';
import type { OrderKey, Page } from '../ground/page.js';
import { badInput } from '../ground/refusal.js';

/** A list of the API as its schema tells it: the query, the type of its rows and that of its filter. */
export interface Listed {
  field: GraphQLField<unknown, Context>;
  type: GraphQLObjectType;
  filter: GraphQLInputObjectType | null;
}

/** What is asked of a list. */
export interface Question {
  filter?: object | null | undefined;
  orderBy?: readonly OrderKey[] | null | undefined;
}

/** The list of a query's name. @throws BAD_USER_INPUT naming those there are. */
export function listedAs(schema: GraphQLSchema, name: string): Listed {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const lists = fields.filter((field) => getNamedType(field.type).name.endsWith('Connection'));
  const field = lists.find((one) => one.name === name);
  const connection = field && getNamedType(field.type);
  const type = isObjectType(connection) && getNamedType(connection.getFields()['nodes']?.type);
  if (!field || !isObjectType(type))
    throw badInput('input.list', 'notPossible', { found: name, required: lists.map((one) => one.name) });
  const filter = getNamedType(field.args.find((one) => one.name === 'filter')?.type);
  return { field, type, filter: isInputObjectType(filter) ? filter : null };
}

/** A question as the list understands it. @throws BAD_USER_INPUT naming the field that it does not have. */
export function understood({ field }: Listed, { filter, orderBy }: Question): { [name: string]: unknown } {
  const given = Object.entries({ filter, orderBy }).filter(([, value]) => value !== null && value !== undefined);
  const pairs = given.map(([name, value]) => {
    const taken = field.args.find((one) => one.name === name);
    if (!taken) throw badInput(`input.${name}`, 'notPossible', { found: name, required: [] });
    const wrong = (path: readonly (string | number)[], _: unknown, { message }: Error) => {
      throw badInput(['input', name, ...path].join('.'), 'validation', { found: message });
    };
    return [name, coerceInputValue(value, taken.type, wrong)];
  });
  return Object.fromEntries(pairs);
}

/** Asks a list as whoever asks may: its rows, how many there are, and a way to walk them all. */
export async function asked(listed: Listed, question: Question, context: Context): Promise<Page> {
  const args = { ...understood(listed, question), first: 1 };
  return listed.field.resolve?.(null, args, context, undefined as never) as Promise<Page>;
}

/** Refuses words that were typed: they may name a person, and a list that is kept tells nobody. @throws BAD_USER_INPUT */
export function withoutTypedWords({ filter }: Listed, given: object | null | undefined): void {
  for (const name of Object.keys(given ?? {})) {
    const its = getNullableType(filter?.getFields()[name]?.type);
    if (its === GraphQLString) throw badInput(`input.filter.${name}`, 'searchNotKept');
  }
}
