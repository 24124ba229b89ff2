import { expect, test } from '@jest/globals';
import { visitSource } from '../../api/src/guideline/rules/visit-source.js';

const day = '2026-01-12';

test('a direct visit needs no third party and no medium', () => {
  expect(visitSource({ mode: 'DIRECT', informant: null, medium: null }, day).met).toBe(true);
});

test('a telephone call is not a direct visit', () => {
  const finding = visitSource({ mode: 'DIRECT', informant: null, medium: 'TELEPHONE' }, day);
  expect(finding).toMatchObject({ met: false, found: 'TELEPHONE', field: 'medium' });
});

test('an indirect visit names a third party or a medium', () => {
  expect(visitSource({ mode: 'INDIRECT', informant: 'NEIGHBOUR', medium: null }, day).met).toBe(true);
  expect(visitSource({ mode: 'INDIRECT', informant: null, medium: 'SOCIAL_MEDIA' }, day).met).toBe(true);
});

test('an indirect visit that names neither is refused', () => {
  const finding = visitSource({ mode: 'INDIRECT', informant: null, medium: null }, day);
  expect(finding).toMatchObject({ met: false, missing: ['informant', 'medium'], field: 'informant' });
});
