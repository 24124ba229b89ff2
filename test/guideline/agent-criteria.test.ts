import { expect, test } from '@jest/globals';
import { agentCriteria } from '../../api/src/guideline/rules/agent-criteria.js';
import { agentCriteria2019 } from '../../api/src/guideline/parameters/agents.js';

const day = '2026-01-12';

test('an agent of whom all eleven criteria are attested is accepted', () => {
  expect(agentCriteria({ attested: agentCriteria2019 }, day)).toMatchObject({ met: true, found: 11, required: 11 });
});

test('one criterion not attested is refused, and named', () => {
  const attested = agentCriteria2019.filter((one) => one !== 'KEEPS_CONFIDENCES');
  const finding = agentCriteria({ attested }, day);
  expect(finding).toMatchObject({ met: false, found: 10, missing: ['KEEPS_CONFIDENCES'], field: 'criteria' });
});

test('a criterion attested twice counts once', () => {
  const attested = [...agentCriteria2019.slice(1), ...agentCriteria2019.slice(1)];
  expect(agentCriteria({ attested }, day)).toMatchObject({ met: false, found: 10 });
});

test('before the Juknis there are no criteria; from its first day there are eleven', () => {
  expect(() => agentCriteria({ attested: [] }, '2019-08-31')).toThrow('2019-09-01');
  expect(agentCriteria({ attested: [] }, '2019-09-01').required).toBe(11);
});
