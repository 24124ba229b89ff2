import { expect, test } from '@jest/globals';
import { entryOn, valueOn, type Dated } from '../../api/src/guideline/dated.js';
import { ours } from '../../api/src/guideline/documents.js';
import { editionOn } from '../../api/src/guideline/editions.js';

const cite = ours('contoh');
const places: Dated<number> = {
  name: 'places',
  unit: 'place',
  entries: [
    { from: '2019-09-01', value: 4, cite },
    { from: '2027-01-01', value: 5, cite },
    { from: '2030-01-01', value: null, cite },
  ],
};

test('a value holds from its day until the day before the next', () => {
  expect(valueOn(places, '2019-09-01')).toBe(4);
  expect(valueOn(places, '2026-12-31')).toBe(4);
  expect(valueOn(places, '2027-01-01')).toBe(5);
});

test('asking before the first day is an error that names the days', () => {
  expect(() => valueOn(places, '2019-08-31')).toThrow(RangeError);
  expect(() => valueOn(places, '2019-08-31')).toThrow('2019-08-31; it is set from 2019-09-01, 2027-01-01');
});

test('null ends a value, and asking after it says that it was ended', () => {
  expect(valueOn(places, '2029-12-31')).toBe(5);
  expect(() => entryOn(places, '2030-01-01')).toThrow('2030-01-01 (ended)');
});

test('the Juknis is in force from the first day of September 2019, and nothing is before', () => {
  expect(() => editionOn('2019-08-31')).toThrow('2019-09-01');
  expect(editionOn('2019-09-01')).toBe('juknis2019');
});
