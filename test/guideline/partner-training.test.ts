import { expect, test } from '@jest/globals';
import { partnerTraining } from '../../api/src/guideline/rules/partner-training.js';

const day = '2026-01-12';

test('officials, LKS and IPWL are all trained', () => {
  expect(partnerTraining({ trained: ['MINISTRY_OFFICIALS', 'LKS', 'IPWL'] }, day).met).toBe(true);
});

test('who was not reached is named', () => {
  const finding = partnerTraining({ trained: ['LKS'] }, day);
  expect(finding).toMatchObject({ met: false, missing: ['MINISTRY_OFFICIALS', 'IPWL'] });
  expect(finding.citation.document).toBe('kemensos2020');
});
