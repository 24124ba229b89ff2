import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given } from '../support/given.js';
import { units } from '../support/units.js';
import { upload } from '../support/upload.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let board: Person;
beforeAll(async () => {
  world = await openWorld();
  board = await world.signedIn('SUPERVISOR', units.bnn);
});
afterAll(() => world.close());

const add = 'mutation M($input: AddPriceInput!) { addPrice(input: $input) { id used area areaName } }';
const adding = (who: Person, more: object = {}) =>
  world.ask<any, object>(who, add, {
    input: { item: 'B2', fiscalYear: 2026, rupiah: 20_000, source: 'Hanya untuk uji', ...more },
  });
const code = (answer: any) => answer.errors?.[0]?.extensions;
const standard = async (who: Person, fiscalYear: number): Promise<any> => {
  const { data, errors } = await world.ask<any, object>(
    who,
    `query Q($y: Int!) { budgetStandard(fiscalYear: $y) { code account item price why citation { place document { key } } formula { by times } } }`,
    { y: fiscalYear },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.fromEntries(data.budgetStandard.map((line: any) => [line.code, line]));
};

test('the standard has twelve lines with their citation; a price that is not sourced is missing', async () => {
  const lines = await standard(await world.signedIn('OFFICER', units.selatan), 2026);
  expect(Object.keys(lines)).toHaveLength(12);
  expect(lines.A1).toMatchObject({
    price: 25_000,
    citation: { place: 'Lampiran, l.842', document: { key: 'juknis2019' } },
  });
  expect(lines.B1).toMatchObject({ price: null, why: 'PRICE_MISSING' });
  expect(lines.A4.price).toBe(170_000);
  expect(lines.C5.price).toBe(3_000_000);
});

test('a doubtful minimum wage is no cap until a person settles it', async () => {
  const officer = await world.signedIn('OFFICER', units.selatan);
  expect((await standard(officer, 2020)).C5).toMatchObject({ price: null, why: 'PRICE_UNSETTLED' });
  const { data } = await world.ask<any, object>(
    board,
    '{ budgetPrices(filter: { fiscalYear: 2020, unsettled: true }) { nodes { id areaName note used } } }',
  );
  const [doubtful] = data.budgetPrices.nodes;
  expect(doubtful).toMatchObject({ areaName: expect.stringMatching(/Jakarta/i), used: false });
  const settle = 'mutation M($input: SettlePriceInput!) { settlePrice(input: $input) { status rupiah } }';
  const input = { priceId: doubtful.id, rupiah: 4_276_349, source: 'Kepgub, hanya untuk uji', note: 'Digit tertukar' };
  expect((await world.ask<any, object>(board, settle, { input })).data.settlePrice.status).toBe('SETTLED');
  expect((await standard(officer, 2020)).C5.price).toBe(3_000_000);
  expect(code(await world.ask(board, settle, { input })).code).toBe('CONFLICT');
});

test('a price without a source, of nothing, or outside its year names the field', async () => {
  expect(code(await adding(board, { source: ' ' }))).toMatchObject({ field: 'input.source' });
  expect(code(await adding(board, { rupiah: 0 }))).toMatchObject({ field: 'input.rupiah' });
  expect(code(await adding(board, { rupiah: -5 }))).toMatchObject({ field: 'input.rupiah' });
  expect(code(await adding(board, { validFrom: '2027-01-01' }))).toMatchObject({ field: 'input.validFrom' });
  expect(code(await adding(board, { area: '99' }))).toMatchObject({ field: 'input.area', reason: 'area' });
});

test('a second price of the same day, area and year overlaps; from another day it does not', async () => {
  expect((await adding(board)).data.addPrice.used).toBe(true);
  expect(code(await adding(board, { rupiah: 21_000 }))).toMatchObject({ code: 'CONFLICT', reason: 'priceOverlaps' });
  expect((await adding(board, { rupiah: 21_000, validFrom: '2026-07-01' })).errors).toBeUndefined();
});

test('the board prices the country, a BNNP its province, a BNNK nothing', async () => {
  const province = await world.signedIn('SUPERVISOR', units.jakarta);
  const regency = await world.signedIn('SUPERVISOR', units.selatan);
  expect((await adding(province, { area: '31.74' })).data.addPrice.area).toBe('31.74');
  expect(code(await adding(province, { area: '32' }))).toMatchObject({ code: 'FORBIDDEN', reason: 'priceTier' });
  expect(code(await adding(province))).toMatchObject({ reason: 'priceTier' });
  expect(code(await adding(regency, { area: '31.74' }))).toMatchObject({ reason: 'priceTier' });
});

const imports = `mutation M($fileId: UUID!, $source: String) { importPrices(fileId: $fileId, source: $source) {
  rows added already problems { row column message } } }`;
const imported = async (content: string, source: string | null = 'Uji'): Promise<any> => {
  const { id: fileId } = await upload(world, board, 'harga.csv', content);
  return given(world).done(board, imports, { fileId, source });
};

test('the list of minimum wages comes in as it is, and a second time adds nothing', async () => {
  const list = readFileSync(new URL('../../api/src/budgets/data/minimumWages.csv', import.meta.url), 'utf8');
  const rows = list.trim().split('\n').length - 1;
  expect(await imported(list)).toEqual({ rows, added: 0, already: rows, problems: [] });
});

test('one bad row keeps the whole list out and names row and column', async () => {
  const list = 'baris;tahun;wilayah;harga;sumber\nB1;2026;;900.000;PMK uji\nB9;2026;;-1;\n';
  const { added, problems } = await imported(list, null);
  expect(added).toBe(0);
  expect(problems.map(({ row, column }: any) => [row, column])).toEqual([
    ...[
      [3, 'item'],
      [3, 'rupiah'],
      [3, 'source'],
    ],
  ]);
  const twice = await imported('baris;tahun;wilayah;harga;sumber\nA2;2026;;30000;Uji\nA2;2026;;31000;Uji\n', null);
  expect([twice.added, twice.problems.map(({ row, column }: any) => [row, column])]).toEqual([0, [[3, 'from']]]);
  const good = await imported('baris;tahun;wilayah;harga;sumber\nB1;2026;;Rp 900.000;PMK uji\n', null);
  expect(good).toMatchObject({ rows: 1, added: 1, problems: [] });
});
