import { expect, test } from '@jest/globals';
import { mappingParticipants } from '../../api/src/guideline/rules/mapping-participants.js';

const day = '2026-01-12';

test('people who know the area, local informants and a working group make a map', () => {
  expect(mappingParticipants({ knowsTheArea: true, informants: 1, workingGroup: 4 }, day).met).toBe(true);
});

test('a map without informants and working group is refused, and both are named', () => {
  const finding = mappingParticipants({ knowsTheArea: true, informants: 0, workingGroup: 0 }, day);
  expect(finding).toMatchObject({ met: false, missing: ['LOCAL_INFORMANTS', 'WORKING_GROUP'] });
});
