import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  InputType,
  Query,
  registerEnumType,
  Resolver,
  type ClassType,
} from 'type-graphql';
import type { GraphQLScalarType } from 'graphql';
import type { Sql } from 'sql-template-tag';
import type { Role } from './access.js';
import { shapeOf } from './columns.js';
import { connection } from './connection.js';
import type { Context } from './context.js';
import { Direction, Paging, readPage, type OrderKey, type Page } from './page.js';
import type { Row } from './reader.js';
import { badInput } from './refusal.js';
import { UUID } from './scalars.js';

/** What a condition of a filter may use: `c('unit')` is a column, `viewer` who asks. */
export interface Asking {
  c: (property: string) => Sql;
  context: Context;
}

/** One condition a filter field: its value in, SQL out. */
export type Conditions<Filter> = {
  [Key in keyof Required<Filter>]: (value: NonNullable<Filter[Key]>, asking: Asking) => Sql;
};

/** How an entity is listed. */
export interface Listing<Filter extends object> {
  /** Names of the queries: `client`, `clients`, `clientsByIds`. */
  one: string;
  many: string;
  /** GraphQL type of the id where it is no UUID. */
  id?: () => GraphQLScalarType;
  roles: readonly Role[];
  filter: ClassType<Filter>;
  conditions: Conditions<Filter>;
  /** What holds for every list, whatever is asked. */
  always?: (filter: Filter | null | undefined, asking: Asking) => Sql[];
  /** Properties on indexed, not-null columns; the first is the default. */
  orders: readonly string[];
  direction?: Direction;
}

/** The resolvers that add `one(id)`, `many(filter, orderBy, first, after, offset)` and `manyByIds(ids)` for an entity. */
export function listing<Filter extends object>(entity: ClassType, plan: Listing<Filter>): Function[] {
  const type = entity.name;
  const idType = plan.id ?? (() => UUID);
  const By = Object.fromEntries(plan.orders.map((name) => [name, name]));
  registerEnumType(By, { name: `${type}OrderBy`, description: `What a list of ${type} can be ordered by.` });

  @InputType(`${type}Order`)
  class Order implements OrderKey {
    @Field(() => By)
    by!: string;
    @Field(() => Direction)
    direction: Direction = Direction.ASC;
  }

  const { Connection, Pages } = connection(entity);

  @ArgsType()
  class ListArgs extends Paging {
    @Field(() => plan.filter, { nullable: true })
    filter?: Filter | null;
    @Field(() => [Order], { nullable: true })
    orderBy?: Order[] | null;
  }

  @Resolver()
  class Listed {
    @Authorized(...plan.roles)
    @Query(() => Connection, { name: plan.many })
    async many(@Args(() => ListArgs) { filter, orderBy, ...paging }: ListArgs, @Ctx() context: Context): Promise<Page> {
      const byDefault = [{ by: plan.orders[0] as string, direction: plan.direction ?? Direction.ASC }];
      const asking = { c: shapeOf(context.house.orm, entity).column, context };
      const where = [...conditionsOf(filter, plan.conditions, asking), ...(plan.always?.(filter, asking) ?? [])];
      return readPage(context.house.orm, context.read, entity, paging, orderBy?.length ? orderBy : byDefault, where);
    }

    @Authorized(...plan.roles)
    @Query(() => entity, { name: plan.one, nullable: true })
    one(@Arg('id', idType) id: string, @Ctx() { read }: Context): Promise<Row | null> {
      return read.one(entity, id);
    }

    @Authorized(...plan.roles)
    @Query(() => [entity], { name: `${plan.many}ByIds` })
    async byIds(@Arg('ids', () => [idType()]) ids: string[], @Ctx() { read }: Context): Promise<Row[]> {
      if (ids.length > 100) throw badInput('ids', 'tooMany', { found: ids.length, required: 100 });
      return (await Promise.all(ids.map((id) => read.one(entity, id)))).filter((row) => row !== null);
    }
  }
  return [Listed, Pages];
}

/** The conditions a filter asks. */
export const conditionsOf = <F extends object>(
  filter: F | null | undefined,
  conditions: Conditions<F>,
  asking: Asking,
): Sql[] =>
  Object.entries(filter ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => conditions[key as keyof F](value as never, asking));
