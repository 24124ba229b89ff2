import { expect, test } from '@jest/globals';
import { mappingLayers } from '../../api/src/guideline/rules/mapping-layers.js';
import { layerOf, mapLayers2019 } from '../../api/src/guideline/parameters/mapping.js';

const day = '2026-01-12';

const items = Object.values(mapLayers2019).flat();

test('a map with all three layers is whole', () => {
  expect(mappingLayers({ recorded: items }, day)).toMatchObject({ met: true, found: 12, required: 12 });
});

test('what a map lacks is named, and every item has its layer', () => {
  const finding = mappingLayers({ recorded: items.filter((item) => layerOf(item) !== 'SOCIAL_NETWORK_MAP') }, day);
  expect(finding.missing).toEqual(mapLayers2019.SOCIAL_NETWORK_MAP);
  expect(layerOf('HEALTH_DATA')).toBe('NON_PHYSICAL_MAP');
});

test('the layers are known from the first day of the Juknis', () => {
  expect(() => mappingLayers({ recorded: [] }, '2019-08-31')).toThrow('2019-09-01');
  expect(mappingLayers({ recorded: [] }, '2019-09-01').found).toBe(0);
});
