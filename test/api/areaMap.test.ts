import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, villages } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const record = `mutation M($input: RecordAreaMapInput!) { recordAreaMap(input: $input) { id version servicesFrom
  layers { layer entries { item note } missing } complete { met found required } ready { met missing } } }`;
const update = `mutation M($id: UUID!, $v: Int!, $input: UpdateAreaMapInput!) {
  updateAreaMap(id: $id, expectedVersion: $v, input: $input) { version ready { met } layers { entries { note } } } }`;
const made = {
  ...{ mappedOn: daysAgo(60), knowsTheArea: true, informants: ['COMMUNITY_FIGURE'], workingGroup: 4 },
  entries: [{ item: 'TIES', note: 'Karang taruna dan majelis taklim' }],
};

test('a map is made with local informants and a working group, by people who know the area', async () => {
  const input = { ...made, villageCode: villages.cakung, informants: [], workingGroup: 0, knowsTheArea: false };
  const { errors } = await world.ask(officer, record, { input });
  expect(errors?.[0]?.extensions['findings'][0]).toMatchObject({ rule: 'mapping.participants' });
  expect(errors?.[0]?.extensions['findings'][0].missing).toHaveLength(3);
});

test('a map tells its three layers and what is missing in each', async () => {
  const input = { ...made, villageCode: villages.tebetBarat };
  const map = await given(world).done(officer, record, { input });
  expect(map.layers.map((one: any) => [one.layer, one.entries.length, one.missing.length])).toEqual([
    ['PHYSICAL_MAP', 0, 3],
    ['NON_PHYSICAL_MAP', 0, 5],
    ['SOCIAL_NETWORK_MAP', 1, 3],
  ]);
  expect(map.complete).toEqual({ met: false, found: '1', required: '12' });
  const again = await world.ask(officer, record, { input });
  expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'unique' });
});

test('a village is ready when facilities and network were there before the first client came', async () => {
  const { done, enrollment } = given(world);
  const input = { ...made, villageCode: villages.tebetTimur, listedOn: daysAgo(40), builtOn: daysAgo(40) };
  const map = await done(officer, record, { input });
  expect(map).toMatchObject({ servicesFrom: null, ready: { met: false, missing: ['koordinasi dengan rujukan'] } });
  await enrollment(officer, daysAgo(30));
  const more = { coordinatedOn: daysAgo(30), entries: [{ item: 'TIES', note: 'Juga posyandu' }] };
  const later = await done(officer, update, { id: map.id, v: map.version, input: more });
  expect(later).toMatchObject({ version: map.version + 1, ready: { met: true } });
  expect(later.layers[2].entries).toEqual([{ note: 'Juga posyandu' }]);
  await enrollment(officer, daysAgo(31));
  const query = 'query Q($id: UUID!) { areaMap(id: $id) { servicesFrom ready { met } } }';
  expect(await done(officer, query, { id: map.id })).toEqual({ servicesFrom: daysAgo(31), ready: { met: false } });
  const stale = await world.ask(officer, update, { id: map.id, v: map.version, input: {} });
  expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'version' });
});

test('another unit sees no map of ours, the province does', async () => {
  const query = '{ areaMaps(filter: { within: "31.74" }) { totalCount } }';
  const [elsewhere, province] = [
    await world.signedIn('OFFICER', units.bandung),
    await world.signedIn('SUPERVISOR', units.jakarta),
  ];
  expect((await world.ask<any, object>(elsewhere, query)).data.areaMaps.totalCount).toBe(0);
  expect((await world.ask<any, object>(province, query)).data.areaMaps.totalCount).toBe(2);
});
