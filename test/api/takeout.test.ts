import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given, today } from '../support/given.js';
import { exporting } from '../support/exporting.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let its: ReturnType<typeof exporting>;
beforeAll(async () => {
  world = await openWorld();
  its = exporting(world);
  officer = await given(world).officer();
  await given(world).client(officer);
});
afterAll(() => world.close());

test('supervisors and administrators read who took which list and how many rows, and not what was searched for', async () => {
  const { id } = await its.exported(officer, {
    filter: { search: 'Rina', pathways: ['VOLUNTARY'] },
    told: 'Cari: Rina',
  });
  await its.fetched(officer, id);
  const taken = (who: Person, filter: object) =>
    world.ask<any, object>(
      who,
      `query Q($filter: TakeoutFilter) { takeouts(filter: $filter) { totalCount nodes { kind name list rows
         conditions { field type values } by { id } unit { id } } } }`,
      { filter },
    );
  const head = await world.signedIn('SUPERVISOR', units.selatan);
  const { data } = await taken(head, { accountId: officer.account, from: today(), until: today() });
  const conditions = [
    { field: 'ClientFilter.pathways', type: 'Pathway', values: ['VOLUNTARY'] },
    { field: 'ClientFilter.search', type: 'String', values: [] },
  ];
  const facts = { list: 'clients', rows: 1, by: { id: officer.account }, unit: { id: units.selatan } };
  expect(data.takeouts.nodes.slice(0, 2)).toEqual([
    { kind: 'LIST_FETCHED', name: `clients-${today()}.csv`, ...facts, conditions: expect.arrayContaining(conditions) },
    { kind: 'LIST_WRITTEN', name: 'Klien', ...facts, conditions: expect.arrayContaining(conditions) },
  ]);
  expect(JSON.stringify(data)).not.toContain('Rina');
  const count = async (who: Person) =>
    (await taken(who, { search: 'Klien', accountId: officer.account })).data.takeouts.totalCount;
  expect(await count(await world.signedIn('SUPERVISOR', units.jakarta))).toBe(await count(head));
  expect(await count(await world.signedIn('ADMINISTRATOR', units.bnn))).toBe(await count(head));
  expect(await count(await world.signedIn('SUPERVISOR', units.timur))).toBe(0);
  expect((await taken(officer, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
