import { expect, test } from '@jest/globals';
import { urineExaminer } from '../../api/src/guideline/rules/urine-examiner.js';

test('an officer tests urine', () => {
  expect(urineExaminer({ examiner: 'OFFICER' }, '2026-01-12').met).toBe(true);
});

test('an agent does not', () => {
  expect(urineExaminer({ examiner: 'AGENT' }, '2026-01-12')).toMatchObject({
    met: false,
    found: 'AGENT',
    required: 'OFFICER',
  });
});
