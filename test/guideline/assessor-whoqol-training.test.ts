import { expect, test } from '@jest/globals';
import { assessorWhoqolTraining } from '../../api/src/guideline/rules/assessor-whoqol-training.js';

const day = '2026-01-12';

const facts = { assessor: 'OFFICER', trainedOn: '2025-06-01', takenOn: '2026-01-15' } as const;

test('an officer trained in WHOQOL administers it, on the day of the training too', () => {
  expect(assessorWhoqolTraining(facts, day).met).toBe(true);
  expect(assessorWhoqolTraining({ ...facts, takenOn: '2025-06-01' }, day).met).toBe(true);
});

test('an officer not trained, or trained later, is refused', () => {
  expect(assessorWhoqolTraining({ ...facts, trainedOn: null }, day).missing).toEqual(['WHOQOL_TRAINING']);
  expect(assessorWhoqolTraining({ ...facts, trainedOn: '2026-01-16' }, day).met).toBe(false);
});

test('an agent is refused, trained or not', () => {
  expect(assessorWhoqolTraining({ ...facts, assessor: 'AGENT' }, day).missing).toEqual(['BY_OFFICER']);
});
