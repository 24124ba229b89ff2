import { expect, test } from '@jest/globals';
import { assignmentDomicile } from '../../api/src/guideline/rules/assignment-domicile.js';

const day = '2026-01-12';
const own = { code: '31.74.01.1001', name: 'Tebet Timur', path: 'Tebet, Jakarta Selatan' };
const other = { code: '31.74.07.1002', name: 'Cipete Utara', path: 'Kebayoran Baru, Jakarta Selatan' };

test('an agent of the client’s own village may be assigned', () => {
  const facts = { agentVillage: own, clientVillage: own };
  expect(assignmentDomicile(facts, day).met).toBe(true);
});

test('an agent of another village is refused, unless the rule is waived', () => {
  const finding = assignmentDomicile({ agentVillage: other, clientVillage: own }, day);
  expect(finding).toMatchObject({
    met: false,
    found: 'Cipete Utara (Kebayoran Baru, Jakarta Selatan)',
    required: 'Tebet Timur (Tebet, Jakarta Selatan)',
    field: 'agentId',
  });
  expect(assignmentDomicile.card.waivable).toBe(true);
});
