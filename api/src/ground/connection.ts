import { Field, FieldResolver, Int, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import type { Page } from './page.js';
import type { Row } from './reader.js';

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list (info halaman).', simpleResolvers: true })
class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;
  @Field(() => Boolean)
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true })
  startCursor!: string | null;
  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** The connection type of an entity, and the resolver of its fields: nodes, edges, pageInfo, totalCount. */
export function connection(entity: ClassType): { Connection: ClassType; Pages: Function } {
  @ObjectType(`${entity.name}Edge`, {
    description: `A row of a page of ${entity.name}, with its cursor.`,
    simpleResolvers: true,
  })
  class Edge {
    @Field(() => entity)
    node!: object;

    @Field(() => String)
    cursor!: string;
  }

  @ObjectType(`${entity.name}Connection`, { description: `A page of ${entity.name} (halaman).` })
  class Connection {}

  @Resolver(() => Connection)
  class Pages {
    @FieldResolver(() => [entity])
    nodes(@Root() page: Page): Row[] {
      return page.rows;
    }

    @FieldResolver(() => [Edge])
    edges(@Root() page: Page): Edge[] {
      return page.rows.map((node) => ({ node, cursor: page.cursor(node) }));
    }

    @FieldResolver(() => PageInfo)
    pageInfo(@Root() { rows, cursor, hasNextPage, hasPreviousPage }: Page): PageInfo {
      const [first, last] = [rows.at(0), rows.at(-1)];
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: first ? cursor(first) : null,
        endCursor: last ? cursor(last) : null,
      };
    }

    @FieldResolver(() => Int, { description: 'Rows behind the filter; counted only when selected (jumlah).' })
    totalCount(@Root() page: Page): Promise<number> {
      return page.count();
    }
  }
  return { Connection, Pages };
}
