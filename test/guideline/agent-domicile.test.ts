import { expect, test } from '@jest/globals';
import { agentDomicile } from '../../api/src/guideline/rules/agent-domicile.js';

const day = '2026-01-12';

test('an agent who lives in the village of duty is accepted', () => {
  expect(agentDomicile({ homeVillage: '31.74.01.1001', dutyVillage: '31.74.01.1001' }, day).met).toBe(true);
});

test('an agent who lives elsewhere is refused, and no one may waive it', () => {
  const finding = agentDomicile({ homeVillage: '31.74.01.1002', dutyVillage: '31.74.01.1001' }, day);
  expect(finding).toMatchObject({ met: false, found: '31.74.01.1002', required: '31.74.01.1001' });
  expect(agentDomicile.card.waivable).toBe(false);
});
