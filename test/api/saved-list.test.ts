import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let head: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  head = await world.signedIn('SUPERVISOR', units.selatan);
});
afterAll(() => world.close());

const fields = 'id version name shared mine filter orderBy { by direction } hidden columnOrder';
const save = (who: Person, input: object) =>
  world.ask<any, object>(who, `mutation M($input: SaveListInput!) { saveList(input: $input) { ${fields} } }`, {
    input: { list: 'clients', name: 'Sukarela', filter: { pathways: ['VOLUNTARY'] }, ...input },
  });
const saved = async (who: Person, input: object = {}) => (await save(who, input)).data.saveList;
const rename = (who: Person, { id, version }: { id: string; version: number }, name: string) =>
  world.ask<any, object>(
    who,
    `mutation M($id: UUID!, $v: Int!, $name: String!) {
       updateSavedList(id: $id, expectedVersion: $v, input: { name: $name }) { name version } }`,
    { id, v: version, name },
  );
const remove = (who: Person, id: string) =>
  world.ask<any, object>(who, 'mutation M($id: UUID!) { deleteSavedList(id: $id) }', { id });
const names = async (who: Person, list = 'clients') =>
  (
    await given(world).done(who, `query Q($f: SavedListFilter) { savedLists(filter: $f) { nodes { name } } }`, {
      f: { list },
    })
  ).nodes.map(({ name }: { name: string }) => name);
const refused = ({ errors }: { errors?: { extensions: any }[] }) => {
  const { code, field, reason } = errors?.[0]?.extensions ?? {};
  return [code, field, reason];
};

test('a list is kept with its filter, its order and its columns, for who saved it', async () => {
  const order = { orderBy: [{ by: 'code', direction: 'DESC' }], hidden: ['unit'], columnOrder: [0, 2, 1] };
  expect(await saved(officer, order)).toMatchObject({
    ...{ name: 'Sukarela', version: 1, shared: false, mine: true },
    ...{ filter: { pathways: ['VOLUNTARY'] }, ...order },
  });
  expect(await names(officer)).toEqual(['Sukarela']);
  expect(await names(officer, 'duties')).toEqual([]);
  expect(await names(head)).toEqual([]);
});

test('the head keeps lists of the unit, which everybody there sees and nobody else changes', async () => {
  expect(refused(await save(officer, { shared: true }))).toEqual(['FORBIDDEN', 'input.shared', 'unitList']);
  const mine = await saved(head, { name: 'Milik satuan kerja', shared: true });
  expect(await names(officer)).toContain('Milik satuan kerja');
  const elsewhere = await world.signedIn('SUPERVISOR', units.timur);
  expect(await names(elsewhere)).toEqual([]);
  expect(refused(await rename(officer, mine, 'Lain'))[0]).toBe('FORBIDDEN');
  expect(refused(await remove(officer, mine.id))[0]).toBe('FORBIDDEN');
  expect(refused(await remove(elsewhere, mine.id))[0]).toBe('NOT_FOUND');
});

test('its owner gives it another name and deletes it; an old version is refused', async () => {
  const mine = await saved(officer, { name: 'Sementara' });
  expect((await rename(officer, mine, 'Tetap')).data.updateSavedList).toEqual({ name: 'Tetap', version: 2 });
  expect(refused(await rename(officer, mine, 'Lagi'))[0]).toBe('CONFLICT');
  expect((await remove(officer, mine.id)).data.deleteSavedList).toBe(true);
  expect(await names(officer)).not.toContain('Tetap');
});

test('words that were searched for are not kept, nor what the list does not have', async () => {
  expect(refused(await save(officer, { filter: { search: 'Rina' } }))).toEqual([
    ...['BAD_USER_INPUT', 'input.filter.search', 'searchNotKept'],
  ]);
  expect(refused(await save(officer, { filter: { colour: 'red' } }))[1]).toBe('input.filter');
  expect(refused(await save(officer, { orderBy: [{ by: 'initials' }] }))[1]).toBe('input.orderBy.0.by');
  expect(refused(await save(officer, { list: 'people' }))[1]).toBe('input.list');
  expect(refused(await save(officer, { name: ' ' }))).toEqual(['BAD_USER_INPUT', 'input.name', 'blank']);
});
