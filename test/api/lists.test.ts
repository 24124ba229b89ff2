import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, villages } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer(units.timur);
  const { enrollment, client } = given(world);
  for (let n = 0; n < 6; n += 1)
    await enrollment(officer, daysAgo(10 + 30 * n), {
      villageCode: villages.cakung,
      pathway: n % 2 ? 'VOLUNTARY' : 'COMPULSORY',
    });
  await client(officer, { name: 'Belum Terdaftar', villageCode: villages.cakung });
});
afterAll(() => world.close());

const list = `query Q($filter: ClientFilter, $orderBy: [ClientOrder!], $first: Int, $after: String, $offset: Int) {
  clients(filter: $filter, orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
    totalCount nodes { code pathway } pageInfo { hasNextPage endCursor } } }`;
const listed = async (variables: object) => (await world.ask<any, object>(officer, list, variables)).data.clients;
const codesOf = (page: { nodes: { code: string }[] }) => page.nodes.map((one) => one.code);

test('pages by cursor and pages by offset walk the same list, each row once', async () => {
  const whole = codesOf(await listed({ first: 100 }));
  expect(whole).toHaveLength(7);
  const walked: string[] = [];
  let after: string | null = null;
  do {
    const page = await listed({ first: 3, after });
    walked.push(...codesOf(page));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(walked).toEqual(whole);
  expect(codesOf(await listed({ first: 3, offset: 3 }))).toEqual(whole.slice(3, 6));
});

test('an order the other way round lists the other way round, and a cursor of one order is refused in another', async () => {
  const up = await listed({ first: 3 });
  const down = codesOf(await listed({ first: 100, orderBy: [{ by: 'code', direction: 'DESC' }] }));
  expect(down).toEqual(down.toSorted().toReversed());
  const { errors } = await world.ask(officer, list, {
    after: up.pageInfo.endCursor,
    orderBy: [{ by: 'code', direction: 'DESC' }],
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
});

test.each([
  ['by pathway', { pathways: ['COMPULSORY'] }, 3],
  ['by standing', { standings: ['ACTIVE'] }, 6],
  ['by having no enrollment', { standings: ['NOT_ENROLLED'] }, 1],
  ['by programme month', { programmeMonth: 1 }, 1],
  ['by being past the months of their schedule', { late: true }, 2],
  ['by region', { within: '31.75' }, 7],
  ['by a region that is another', { within: '31.74' }, 0],
  ['by part of a name', { search: 'terdaf' }, 1],
  ['by unit', { unitIds: [units.selatan] }, 0],
])('clients are filtered %s', async (_, filter, count) => {
  expect((await listed({ filter })).totalCount).toBe(count);
});

test('a list of many clients with their courses costs as many statements as a list of one', async () => {
  const query = `query Q($first: Int!) { clients(first: $first, filter: { standings: [ACTIVE] }) { totalCount nodes { code village { path district { regency { name } } } identity { name }
    activeEnrollment { programmeMonth agent { name activeClients } duties { state rule { code } } schedule { month } mayComplete { allowed } visits { visitedOn } } } } }`;
  const one = await world.ask<any, object>(officer, query, { first: 1 });
  const six = await world.ask<any, object>(officer, query, { first: 25 });
  expect([one.data.clients.nodes.length, six.data.clients.nodes.length]).toEqual([1, 6]);
  expect(six.extensions?.cost.statements).toBe(one.extensions?.cost.statements);
});

test('the rows asked for by ids come as they were asked, without those out of sight', async () => {
  const { client } = given(world);
  const elsewhere = await client(await given(world).officer(units.selatan));
  const mine = await client(officer, { villageCode: villages.cakung });
  const { data } = await world.ask<any, object>(officer, 'query Q($ids: [UUID!]!) { clientsByIds(ids: $ids) { id } }', {
    ids: [elsewhere.id, mine.id],
  });
  expect(data.clientsByIds).toEqual([{ id: mine.id }]);
});
