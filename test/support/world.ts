import { randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { print, type DocumentNode } from 'graphql';
import { exportJWK, generateKeyPair, createLocalJWKSet, SignJWT } from 'jose';
import pg from 'pg';
import { actsOf } from '../../api/src/rulebook/acts.js';
import { asLogin, configOf } from '../../api/src/database.js';
import { Role } from '../../api/src/ground/access.js';
import type { House } from '../../api/src/ground/context.js';
import { openServer } from '../../api/src/server.js';
import { AUDIENCE, verifier } from '../../api/src/signin/token.js';
import { PASSWORD } from './units.js';

const ISSUER = 'https://issuer.test';
const owner = () => process.env.TEST_DATABASE as string;

/** Every migration, every village and the test's units. */
export const TEMPLATE = 'template_pulih';

/** Somebody who is signed in: sends their token with every request. */
export interface Person {
  account: string;
  token: string;
  unit: number;
  role: Role;
}

/** The answer of one request, as it came over HTTP. */
export interface Answer<Data> {
  status: number;
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: { [key: string]: any } }[];
  extensions?: { cost: { complexity: number; statements: number } };
}

/** A system of its own on a database of its own: real PostgreSQL, real tokens, real HTTP. */
export interface World {
  app: FastifyInstance;
  /** What the server keeps for every request. */
  house: House;
  /** The database's owner, for looking past the policies. */
  owner: pg.Pool;
  ownerUrl: string;
  /** Makes an account and signs it in. */
  signedIn: (role: keyof typeof Role, unit: number, agent?: string) => Promise<Person>;
  /** Signs in an account that is there already. */
  signedInAs: (subject: string, account: string, unit: number) => Promise<Person>;
  ask: <Data, Variables>(
    who: Person | null,
    document: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
    headers?: { [name: string]: string },
  ) => Promise<Answer<Data>>;
  close: () => Promise<void>;
}

/** Opens a world, whose house may have more than the usual, and whose database is a copy of a template. */
export async function openWorld(more: Partial<House> = {}, template = TEMPLATE): Promise<World> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = await copyOf(template, name);
  const orm = await MikroORM.init(configOf(asLogin(url, PASSWORD), { pool: { min: 1, max: 8 } }));
  const pool = (await orm.em.getConnection().getNativeClient()) as pg.Pool;
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = createLocalJWKSet({ keys: [await exportJWK(publicKey)] });
  const house = { orm, pool, dataKey: 'only-for-tests', ...more };
  const app = await openServer({ ...house, subject: verifier(ISSUER, keys) });
  await app.ready();
  const ownerPool = new pg.Pool({ connectionString: url, max: 3 });
  // A connection that is still closing while its database is dropped is told so.
  ownerPool.on('error', () => undefined);

  const tokenOf = (subject: string) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setExpirationTime('1h')
      .sign(privateKey);

  return {
    app,
    house,
    owner: ownerPool,
    ownerUrl: url,
    async signedIn(role, unit, agent) {
      const [account, subject] = [randomUUID(), randomUUID()];
      const values = [account, subject, `${role.toLowerCase()}-${account}`, `Akun ${role}`, role, unit, agent ?? null];
      await ownerPool.query(
        `insert into account (id, recorded_at, subject, username, name, role, unit_id, agent, demo, active)
         values ($1, now(), $2, $3, $4, $5, $6, $7, false, true)`,
        values,
      );
      return { account, token: await tokenOf(subject), unit, role: Role[role] };
    },
    async signedInAs(subject, account, unit) {
      return { account, token: await tokenOf(subject), unit, role: Role.OFFICER };
    },
    async ask(who, document, variables, headers = {}) {
      const query = typeof document === 'string' ? document : print(document as DocumentNode);
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          ...(who && { authorization: `Bearer ${who.token}` }),
          ...headers,
        },
        payload: { query, variables },
      });
      const answer = { ...response.json(), status: response.statusCode };
      expectActs(answer);
      return answer;
    },
    async close() {
      await app.close();
      await ownerPool.end();
      await orm.close();
      await drop(name);
    },
  };
}

/** Whatever refuses in any test is a step the rulebook names for the rule. */
function expectActs({ errors = [] }: Answer<unknown>): void {
  for (const { path, extensions } of errors) {
    const step = String(path?.[0]);
    for (const { rule, met } of extensions['findings'] ?? [])
      if (!met && !(actsOf(rule).acts as readonly string[]).includes(step))
        throw new Error(`The rulebook does not say that "${rule}" acts on ${step}.`);
  }
}

/** Does something as the server's owner, on a connection of its own. */
export async function asServer<Result>(act: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: owner() });
  await client.connect();
  return act(client).finally(() => client.end());
}

/** Makes a database from another, and returns its address as its owner. */
export async function copyOf(template: string, name: string): Promise<string> {
  await asServer((client) => client.query(`create database ${name} template ${template}`));
  return owner().replace(/\/postgres$/, `/${name}`);
}

const drop = (name: string) => asServer((client) => client.query(`drop database if exists ${name} with (force)`));
