import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sql } from 'sql-template-tag';
import type { Reader } from './reader.js';

/** Runs a statement behind the policies: the reader's, or a unit of work's. */
export type Rows = <T>(statement: Sql) => Promise<T[]>;

/** The statements of a request that reads. */
export const readBy =
  (read: Reader): Rows =>
  (statement) =>
    read.rows(statement);

/** The statements of a unit of work, which see what it has flushed. */
export const readIn =
  (em: EntityManager): Rows =>
  (statement) =>
    em.execute(statement.sql, statement.values);
