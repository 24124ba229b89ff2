import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { en } from '../../admin/src/i18n/en';
import { id } from '../../admin/src/i18n/id';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const named = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** The API's grammar: nobody reads these names on a screen. */
const grammar = /^(Query|Mutation|Subscription|PageInfo|Direction)$|(Connection|Edge|Order|OrderBy)$/;
const read = named.filter(({ name }) => !grammar.test(name));

const fields = read
  .filter((type) => isObjectType(type) || isInputObjectType(type))
  .flatMap((type) => ['_', ...Object.keys(type.getFields())].map((field) => `types.${type.name}.${field}`));
const values = read
  .filter(isEnumType)
  .flatMap((type) => type.getValues().map((value) => `enums.${type.name}.${value.name}`));

const labelAt = (messages: object, key: string): unknown =>
  key.split('.').reduce<any>((found, part) => found?.[part], messages);

const without = (messages: object, keys: string[]) => keys.filter((key) => !labelAt(messages, key));

test('each type and field of the API has an Indonesian and an English label', () => {
  expect(without(id, fields)).toEqual([]);
  expect(without(en, fields)).toEqual([]);
});

test('each enum value of the API has an Indonesian and an English label', () => {
  expect(without(id, values)).toEqual([]);
  expect(without(en, values)).toEqual([]);
});

test('no label outlives its type, field or value', () => {
  const labels = (group: 'types' | 'enums') =>
    Object.entries(id[group]).flatMap(([type, words]) => Object.keys(words).map((word) => `${group}.${type}.${word}`));
  const known = new Set([...fields, ...values]);
  expect([...labels('types'), ...labels('enums')].filter((label) => !known.has(label))).toEqual([]);
});

test('both languages say the same things', () => {
  const keysOf = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([key, word]) =>
      typeof word === 'object' ? keysOf(word as object, `${path}${key}.`) : [`${path}${key}`],
    );
  expect(keysOf(en).toSorted()).toEqual(keysOf(id).toSorted());
});

test('each word a screen asks for is there', () => {
  const source = new URL('../../admin/src/', import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const groups = Object.keys(id).join('|');
  const asked = files
    .filter((name) => !name.startsWith('i18n/'))
    .flatMap(
      (name) =>
        readFileSync(new URL(name, source), 'utf8').match(new RegExp(`(?<=')(${groups})\\.[\\w.-]+(?=')`, 'g')) ?? [],
    );
  expect(without(id, asked)).toEqual([]);
});
