// `npm run bench`: what reading costs, as a ratio to the same rows fetched by one prepared statement over HTTP.
// One run measures all; figures of two runs are not to be compared.
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { asLogin, configOf, migrate } from '../../.build/api/database.js';
import { startEmbedded } from '../../.build/api/embedded.js';
import { loadRegions } from '../../.build/api/regions/load.js';
import { openServer } from '../../.build/api/server.js';
import { PASSWORD, seedUnits } from '../support/units.js';
import { measured } from './measured.mjs';

const clients = Number(process.env.BENCH_CLIENTS ?? 20_000);
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const folder = mkdtempSync(join(tmpdir(), 'pulih-bench-'));
const database = await startEmbedded(folder, ['-c', 'fsync=off', '-c', 'shared_buffers=512MB']);
await migrate(database.url, PASSWORD);
await loadRegions(database.url);
await seedUnits(database.url);
const owner = new pg.Client({ connectionString: database.url });
await owner.connect();
for (const statement of readFileSync(new URL('world.sql', import.meta.url), 'utf8').split(/;\n/)) {
  if (statement.trim()) await owner.query(statement.replaceAll(':clients', String(clients)));
}
await owner.query(`insert into account (id, recorded_at, subject, username, name, role, unit_id, demo, active)
  values (gen_random_uuid(), now(), 'bench', 'bench', 'Pengawas uji', 'SUPERVISOR', 3100, false, true)`);
const { rows } = await owner.query('select id from enrollment limit 200');
const orm = await MikroORM.init(configOf(asLogin(database.url, PASSWORD)));
const pool = await orm.em.getConnection().getNativeClient();
const app = await openServer({ orm, pool, dataKey: 'bench', subject: async () => 'bench' });
await app.listen({ port: 0, host: '127.0.0.1' });

const units = `{${[3100, ...Array.from({ length: 40 }, (_, n) => 5001 + n)].join(',')}}`;
const opening = `begin; set local role pulih_staff; select set_config('app.units', '${units}', true)`;
const bare = createServer(async (request, response) => {
  const { sql, values } = measured[request.url.slice(1)].bare(rows);
  const client = await pool.connect();
  await client.query(opening);
  const answer = await client.query({ name: request.url, text: sql, values });
  await client.query('commit');
  client.release();
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answer.rows));
});
await new Promise((done) => bare.listen(0, '127.0.0.1', done));

const load = (options) =>
  autocannon({ connections: 16, duration: seconds, ...options }).then((result) => result.requests.average);
const graphql = (name) => {
  const { query, variables } = measured[name].graphql(rows);
  const body = JSON.stringify({ query, variables });
  return load({
    url: `http://127.0.0.1:${app.server.address().port}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
};

console.log(
  `${clients} clients, ${clients * 9} visits, 16 connections, ${seconds} s each, as a province's supervisor\n`,
);
console.log('what                 one statement /s   GraphQL /s   ratio');
for (const name of Object.keys(measured)) {
  const [one, all] = [await load({ url: `http://127.0.0.1:${bare.address().port}/${name}` }), await graphql(name)];
  console.log(
    `${name.padEnd(20)} ${one.toFixed(0).padStart(16)} ${all.toFixed(0).padStart(12)}   ${(all / one).toFixed(2)}`,
  );
}

const RUNS = 5;
/** The quickest of some runs, the first left out. */
const quickest = async (run) => {
  const times = [];
  for (let nth = 0; nth <= RUNS; nth += 1) {
    const start = performance.now();
    const told = await run();
    times.push({ ...told, took: performance.now() - start });
  }
  return times.slice(1).toSorted((a, b) => a.took - b.took)[0];
};
const asked = async (query, variables) => {
  const payload = { query, variables };
  const { extensions, errors } = (await app.inject({ method: 'POST', url: '/graphql', payload })).json();
  if (errors) throw new Error(JSON.stringify(errors));
  return { statements: extensions.cost.statements };
};
const { rows: begun } = await owner.query('select client_id from enrollment where unit_id > 5000 limit 1000');
const dutiesOf = (count) => {
  const clientIds = begun.slice(0, count).map((one) => one.client_id);
  const query =
    'query Q($filter: DutyFilter) { duties(first: 100, filter: $filter) { totalCount nodes { id state } } }';
  return quickest(() => asked(query, { filter: { clientIds, states: ['OVERDUE', 'DUE'] } }));
};
const [hundred, thousand] = [await dutiesOf(100), await dutiesOf(1000)];
console.log(
  `\nduties of 1,000 clients: ${thousand.took.toFixed(0)} ms and ${thousand.statements} statements,` +
    ` ${(thousand.took / hundred.took).toFixed(1)} times those of 100 (${hundred.statements} statements)`,
);

const year = new Date().getFullYear();
const ways = ['LINE', 'MONTH', 'UNIT'].map(
  (by) => `${by}: budgetTracking(fiscalYear: ${year}, by: ${by}) { key paid payable forecast undone unclaimed }`,
);
const tracked = await quickest(() => asked(`{ ${ways.join(' ')} }`));
const summed = await quickest(async () => {
  const client = await pool.connect();
  await client.query(opening);
  await client.query({ name: 'sum', text: 'select line, sum(rupiah) from payable group by line' });
  await client.query('commit');
  client.release();
});
console.log(
  `absorption of a year by line, month and unit, with the forecast of ${clients} courses: ${tracked.took.toFixed(0)} ms and` +
    ` ${tracked.statements} statements, ${(tracked.took / summed.took).toFixed(1)} times one sum of its ${clients * 12} payables`,
);
bare.close();
await app.close();
await orm.close();
await owner.end();
await database.stop();
rmSync(folder, { recursive: true, force: true });
