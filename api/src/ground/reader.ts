import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { databaseRole, sessionOf, type Viewer } from './access.js';
import { anyOf, shapeOf, type EntityClass } from './columns.js';

/** A plain row: the entity's property names, ids where it has relations. */
export type Row = { [property: string]: unknown };

/** So many rows of a list that is walked are at hand at once. */
export const STRIDE = 500;

const PREPARED = 500;
const prepared = new Map<string, string>();

function nameOf(role: string, text: string): string | undefined {
  const key = `${role} ${text}`;
  const known = prepared.get(key);
  if (known || prepared.size >= PREPARED) return known;
  const name = `r${createHash('sha1').update(key).digest('hex').slice(0, 20)}`;
  prepared.set(key, name);
  return name;
}

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** Opens a guarded transaction in one round trip: from here on the policies of the viewer's role hold. */
function opening(viewer: Viewer, begin: string): string {
  const { role, variables } = sessionOf(viewer);
  const sets = Object.entries(variables).map(([key, value]) => `set_config(${quoted(key)}, ${quoted(value)}, true)`);
  return `${begin}; set local role ${role}; select ${sets.join(', ')}`;
}

/** The door for reading: plain rows by prepared statements, in one guarded transaction on one connection a request. */
export class Reader {
  /** Statements sent so far, the opening apart. */
  statements = 0;
  private client: Promise<PoolClient> | null = null;
  private begin = 'begin';
  /** The last statement sent: a connection runs one after the other. */
  private turn: Promise<unknown> = Promise.resolve();
  private readonly loaders = new Map<string, DataLoader<unknown, unknown>>();

  constructor(
    private readonly orm: MikroORM,
    private readonly pool: Pool,
    private readonly viewer: Viewer,
  ) {}

  private get role(): string {
    return databaseRole[this.viewer.role];
  }

  /** Runs one statement as the viewer's role. */
  async rows<T = Row>(statement: Sql): Promise<T[]> {
    const client = await (this.client ??= this.open());
    this.statements += 1;
    const text = statement.text;
    const name = nameOf(this.viewer.role, text);
    const run = () => client.query({ text, values: statement.values, ...(name && { name }) });
    const answer = this.turn.then(run, run);
    this.turn = answer;
    return (await answer).rows as T[];
  }

  /** Makes all that is read of one moment, and gives each statement minutes; to be said before anything is read. */
  still(): void {
    this.begin = `begin isolation level repeatable read; set local statement_timeout = '5min'`;
  }

  /** Every row of a statement, so many at a time; the database holds the rest. One walk at a time. */
  async *walk(statement: Sql): AsyncGenerator<Row[]> {
    await this.rows(sql`declare walk no scroll cursor for ${statement}`);
    const next = sql`fetch ${raw(String(STRIDE))} from walk`;
    for (let rows = await this.rows(next); rows.length > 0; rows = await this.rows(next)) yield rows;
    await this.rows(sql`close walk`);
  }

  /** The row of that id, or null where none is in sight, as of a kind the viewer's role sees none of; loads of one request are batched. */
  one(entity: EntityClass<unknown>, id: unknown): Promise<Row | null> {
    if (id === null || id === undefined) return Promise.resolve(null);
    const shape = shapeOf(this.orm, entity);
    if (!shape.seenBy(this.role)) return Promise.resolve(null);
    const load = async (ids: readonly unknown[]) => {
      const found = await this.rows(
        sql`select ${shape.columns} from ${shape.table} t where ${anyOf(shape, shape.id, ids)}`,
      );
      const byId = new Map(found.map((row) => [row[shape.id], row]));
      return ids.map((one) => byId.get(one) ?? null);
    };
    return this.loader<Row | null>(`${entity.name}#one`, load).load(id);
  }

  /** The rows whose `property` is that parent, in `order`; loads of one request are batched. */
  children(entity: EntityClass<unknown>, property: string, parent: unknown, order: Sql = empty): Promise<Row[]> {
    const shape = shapeOf(this.orm, entity);
    if (!shape.seenBy(this.role)) return Promise.resolve([]);
    const load = async (parents: readonly unknown[]) => {
      const where = anyOf(shape, property, parents);
      const found = await this.rows(sql`select ${shape.columns} from ${shape.table} t where ${where} ${order}`);
      const groups = Map.groupBy(found, (row) => row[property]);
      return parents.map((one) => groups.get(one) ?? []);
    };
    return this.loader<Row[]>(`${entity.name}#${property}#${order.text}`, load).load(parent);
  }

  /** A loader of its own, kept for the request under `key`: one statement for all ids asked for at once. */
  loader<T>(key: string, load: (ids: readonly never[]) => Promise<T[]>): DataLoader<unknown, T> {
    const known = this.loaders.get(key) as DataLoader<unknown, T> | undefined;
    if (known) return known;
    const made = new DataLoader<unknown, T>(load as (ids: readonly unknown[]) => Promise<T[]>);
    this.loaders.set(key, made as DataLoader<unknown, unknown>);
    return made;
  }

  /** Forgets what was read, after a write. */
  forget(): void {
    this.loaders.clear();
  }

  /** Ends the transaction and gives the connection back. */
  async close(): Promise<void> {
    const client = await this.client?.catch(() => null);
    this.client = null;
    await this.turn.catch(() => null);
    if (!client) return;
    const broken = await client.query('commit').then(
      () => false,
      () => true,
    );
    client.release(broken);
  }

  private async open(): Promise<PoolClient> {
    const client = await this.pool.connect();
    try {
      await client.query(opening(this.viewer, this.begin));
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}
