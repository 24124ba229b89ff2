import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { structureOf } from '../../api/src/guideline/socialNetwork.js';

test('a hub is the contact most others are tied to', () => {
  const { hubs } = structureOf(
    ['Bapak', 'Ibu', 'Rudi', 'Dewi'],
    [
      ['Ibu', 'Bapak'],
      ['Ibu', 'Rudi'],
      ['Ibu', 'Dewi'],
    ],
  );
  expect(hubs).toEqual(['Ibu']);
});

test('a bridge is a contact without whom others would lose each other', () => {
  const { bridges } = structureOf(
    ['Ibu', 'Kakak', 'Rudi', 'Andi', 'Dewi'],
    [
      ['Ibu', 'Kakak'],
      ['Kakak', 'Rudi'],
      ['Rudi', 'Andi'],
    ],
  );
  expect(bridges).toEqual(['Kakak', 'Rudi']);
});

test('where everybody knows everybody nobody is a bridge', () => {
  const { hubs, bridges } = structureOf(
    ['a', 'b', 'c'],
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ],
  );
  expect([hubs, bridges]).toEqual([['a', 'b', 'c'], []]);
});

test('two who know nobody else are neither hub nor bridge', () => {
  expect(structureOf(['a', 'b', 'c'], [['a', 'b']])).toEqual({ hubs: [], bridges: [] });
});

test('in which order contacts and ties are told does not matter', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'];
  const tie = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys));
  const sorted = ({ hubs, bridges }: ReturnType<typeof structureOf>) => [hubs.toSorted(), bridges.toSorted()];
  fc.assert(
    fc.property(fc.array(tie), fc.shuffledSubarray(keys, { minLength: 5 }), (ties, shuffled) => {
      const turned = ties.toReversed().map(([one, other]) => [other, one] as const);
      expect(sorted(structureOf(shuffled, turned))).toEqual(sorted(structureOf(keys, ties)));
    }),
  );
});
