import { expect, test } from '@jest/globals';
import { prisonPersonality } from '../../api/src/guideline/rules/prison-personality.js';
import { personalityFields2023 } from '../../api/src/guideline/parameters/prisons.js';

const day = '2026-01-12';

test('personality training has six fields', () => {
  expect(prisonPersonality({ fields: personalityFields2023 }, day)).toMatchObject({ met: true, found: 6, required: 6 });
});

test('fields not covered are named', () => {
  const finding = prisonPersonality({ fields: personalityFields2023.slice(0, 5) }, day);
  expect(finding).toMatchObject({ met: false, found: 5, missing: ['LEGAL_AWARENESS'] });
});
