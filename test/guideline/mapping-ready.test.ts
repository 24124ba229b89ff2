import { expect, test } from '@jest/globals';
import { mappingReady } from '../../api/src/guideline/rules/mapping-ready.js';

const day = '2026-01-12';

const mapped = {
  listedOn: '2026-01-02',
  builtOn: '2026-01-05',
  coordinatedOn: '2026-01-12',
  servicesFrom: '2026-01-12',
};

test('a village whose facilities are listed and whose network is built and coordinated is ready', () => {
  expect(mappingReady(mapped, day).met).toBe(true);
  expect(mappingReady({ ...mapped, servicesFrom: null }, day).met).toBe(true);
});

test('what was done after services started came too late', () => {
  expect(mappingReady({ ...mapped, coordinatedOn: '2026-01-13' }, day).missing).toEqual(['NETWORK_COORDINATED']);
});

test('a village nobody mapped lacks all three', () => {
  const nothing = { listedOn: null, builtOn: null, coordinatedOn: null, servicesFrom: null };
  expect(mappingReady(nothing, day).missing).toEqual(['FACILITIES_LISTED', 'NETWORK_BUILT', 'NETWORK_COORDINATED']);
});
