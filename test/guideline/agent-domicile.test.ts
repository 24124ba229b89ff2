import { expect, test } from '@jest/globals';
import { agentDomicile } from '../../api/src/guideline/rules/agent-domicile.js';

const day = '2026-01-12';
const own = { code: '31.74.01.1001', name: 'Tebet Timur', path: 'Tebet, Jakarta Selatan' };
const other = { code: '31.74.07.1002', name: 'Cipete Utara', path: 'Kebayoran Baru, Jakarta Selatan' };

test('an agent who lives in the village of duty is accepted', () => {
  expect(agentDomicile({ homeVillage: own, dutyVillage: own }, day).met).toBe(true);
});

test('an agent who lives elsewhere is refused, and no one may waive it', () => {
  const finding = agentDomicile({ homeVillage: other, dutyVillage: own }, day);
  expect(finding).toMatchObject({
    met: false,
    found: 'Cipete Utara (Kebayoran Baru, Jakarta Selatan)',
    required: 'Tebet Timur (Tebet, Jakarta Selatan)',
  });
  expect(agentDomicile.card.waivable).toBe(false);
});
