import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSettings } from '../../api/src/settings.js';
import { given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type World } from '../support/world.js';

const folder = mkdtempSync(join(tmpdir(), 'pulih-items-'));
const texts = Array.from({ length: 26 }, (_, at) => `Butir ${at + 1}`);
const options = texts.map(() => ['satu', 'dua', 'tiga', 'empat', 'lima']);

/** What the settings read of a file with this in it. */
function read(content: unknown) {
  const path = join(folder, 'items.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readSettings({ DATA_FOLDER: folder, WHOQOL_ITEMS: path }).itemWording;
}

let world: World;
beforeAll(async () => {
  world = await openWorld({ itemWording: read({ id: { items: texts, options }, en: { items: texts } }) });
});
afterAll(() => world.close());

const query = '{ qualityOfLifeItems { number text options } }';

test('who measures, or corrects a measurement, is given the wording the deployer has, in their language', async () => {
  const officer = await given(world).officer();
  const items = await given(world).done(officer, query, {});
  expect(items).toHaveLength(26);
  expect(items[25]).toEqual({ number: 26, text: 'Butir 26', options: ['satu', 'dua', 'tiga', 'empat', 'lima'] });
  const { data } = await world.ask<any, object>(officer, query, {}, { 'accept-language': 'en' });
  expect(data.qualityOfLifeItems[0]).toEqual({ number: 1, text: 'Butir 1', options: [] });
});

test('nobody else is given it', async () => {
  const agent = await world.signedIn('AGENT', units.selatan);
  expect((await world.ask(agent, query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a system without the file has none', async () => {
  expect(readSettings({ DATA_FOLDER: folder }).itemWording).toEqual({});
});

test('a file that is none is refused at the start, in one sentence that names the place', () => {
  const refused: [unknown, string][] = [
    ['{"id":', 'it is no JSON.'],
    [{ fr: { items: texts } }, 'it wants an object with "id", "en" or both.'],
    [{ id: { items: texts.slice(1) } }, 'id.items wants 26 texts and has 25.'],
    [{ id: { items: texts.with(3, ' ') } }, 'id.items.3 is no text.'],
    [{ en: { items: texts, options: [] } }, 'en.options wants 26 lists of 5 labels.'],
    [{ en: { items: texts, options: options.with(6, ['ya']) } }, 'en.options.6 wants 5 texts and has 1.'],
  ];
  for (const [content, sentence] of refused)
    expect(() => read(content)).toThrow(`WHOQOL_ITEMS is "${join(folder, 'items.json')}": ${sentence}`);
  expect(() => readSettings({ DATA_FOLDER: folder, WHOQOL_ITEMS: '/no/such' })).toThrow(/ENOENT/);
});
