import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import type { MikroORM } from '@mikro-orm/postgresql';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { shapeOf, type EntityClass, type Shape } from './columns.js';
import type { Reader, Row } from './reader.js';
import { badInput, Refusal } from './refusal.js';

/** At most this many rows a page; a higher `first` is refused, never cut. */
export const LARGEST_PAGE = 100;

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(Direction, { name: 'Direction', description: 'Order of a list (urutan).' });

/** One key of an order: a property on an indexed column, and which way. */
export interface OrderKey {
  by: string;
  direction: Direction;
}

/** Which page: `first` rows after a cursor, or past an offset. */
@ArgsType()
export abstract class Paging {
  @Field(() => Int)
  first = 25;
  @Field(() => String, { nullable: true })
  after?: string | null;
  @Field(() => Int, { nullable: true })
  offset?: number | null;
}

/** What a connection's fields need; `totalCount` asks for itself when it is selected. */
export interface Page {
  rows: Row[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  cursor: (row: Row) => string;
  count: () => Promise<number>;
  /** Every row of the list, not of the page alone, so many at a time; the database holds the rest. */
  all: () => AsyncIterable<Row[]>;
}

/** A cursor of values. */
export const pack = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor of that order. @throws BAD_USER_INPUT for any other. */
export function unpack(cursor: string, order: string): unknown[] {
  try {
    const [key, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, ...unknown[]];
    if (key === order) return values;
  } catch {
    // falls through: not a cursor of ours
  }
  throw badInput('after', 'cursor');
}

function beyond(shape: Shape, keys: OrderKey[], values: unknown[]): Sql {
  const alternatives = keys.map((key, at) => {
    const equal = keys.slice(0, at).map((one, i) => sql`${shape.column(one.by)} = ${values[i]}`);
    const past = key.direction === Direction.ASC ? sql`>` : sql`<`;
    return sql`(${join([...equal, sql`${shape.column(key.by)} ${past} ${values[at]}`], ' and ')})`;
  });
  return sql`(${join(alternatives, ' or ')})`;
}

/** Refuses a page that is too large or none, and an offset before the list. */
export function expectPage({ first, offset }: Paging): void {
  if (first > LARGEST_PAGE)
    throw new Refusal('LIMIT_EXCEEDED', {
      reason: 'page',
      field: 'first',
      facts: { found: first, required: LARGEST_PAGE },
    });
  if (first < 1) throw badInput('first', 'positive', { found: first });
  if (offset && offset < 0) throw badInput('offset', 'positive', { found: offset });
}

/** Reads one page of an entity: the rows first, and what relates to them later through the loaders. */
export async function readPage(
  orm: MikroORM,
  reader: Reader,
  entity: EntityClass<unknown>,
  paging: Paging,
  order: OrderKey[],
  conditions: Sql[],
): Promise<Page> {
  expectPage(paging);
  const { first, after, offset } = paging;
  const shape = shapeOf(orm, entity);
  const keys = [...order, { by: shape.id, direction: order[0]?.direction ?? Direction.ASC }];
  const orderKey = keys.map((key) => `${key.by} ${key.direction}`).join(',');
  const where = after ? [...conditions, beyond(shape, keys, unpack(after, orderKey))] : conditions;
  const sorted = join(
    keys.map((key) => sql`${shape.column(key.by)} ${raw(key.direction)}`),
    ', ',
  );
  const select = (its: Sql[]) => sql`select ${shape.columns} from ${shape.table} t ${whereAll(its)} order by ${sorted}`;
  const rows = await reader.rows(sql`${select(where)} limit ${first + 1}${offset ? sql` offset ${offset}` : empty}`);
  return {
    rows: rows.slice(0, first),
    hasNextPage: rows.length > first,
    hasPreviousPage: !!after || !!offset,
    cursor: (row) => pack([orderKey, ...keys.map((key) => row[key.by])]),
    count: async () => {
      const counted = await reader.rows<{ n: string }>(
        sql`select count(*) n from ${shape.table} t ${whereAll(conditions)}`,
      );
      return Number(counted[0]?.n);
    },
    all: () => reader.walk(select(conditions)),
  };
}

/** `where a and b`, or nothing. */
export const whereAll = (conditions: Sql[]): Sql =>
  conditions.length ? sql`where ${join(conditions, ' and ')}` : empty;
