import { expect, test } from '@jest/globals';
import { visitPlace } from '../../api/src/guideline/rules/visit-place.js';

const day = '2026-01-12';
const visit = { mode: 'DIRECT', place: 'HOME', visitedOn: '2026-02-03', announcedOn: '2026-02-01' } as const;

test('a home visit the client was told of beforehand is accepted', () => {
  expect(visitPlace(visit, day).met).toBe(true);
});

test('a visit announced on the same day is accepted, one announced afterwards is not', () => {
  expect(visitPlace({ ...visit, announcedOn: '2026-02-03' }, day).met).toBe(true);
  expect(visitPlace({ ...visit, announcedOn: '2026-02-04' }, day)).toMatchObject({ met: false, field: 'announcedOn' });
});

test('a visit nobody announced is refused, with the sentence that asks for it', () => {
  const finding = visitPlace({ ...visit, announcedOn: null }, day);
  expect(finding).toMatchObject({ met: false, missing: ['announcedOn'] });
  expect(finding.citation.says).toContain('menginformasikan');
});

test('a direct visit without a place is refused', () => {
  expect(visitPlace({ ...visit, place: null }, day)).toMatchObject({ met: false, missing: ['place'], field: 'place' });
});

test('an indirect visit has no place and needs no announcement', () => {
  expect(visitPlace({ ...visit, mode: 'INDIRECT', place: null, announcedOn: null }, day).met).toBe(true);
});

test('before the Juknis no place is named; from its first day five are', () => {
  expect(() => visitPlace(visit, '2019-08-31')).toThrow('2019-09-01');
  expect(visitPlace({ ...visit, place: null }, '2019-09-01').required).toHaveLength(5);
});
