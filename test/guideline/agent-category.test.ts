import { expect, test } from '@jest/globals';
import { agentCategory } from '../../api/src/guideline/rules/agent-category.js';

const day = '2026-01-12';

test('anyone of the community the guideline names may become an agent', () => {
  expect(agentCategory({ category: 'RELIGIOUS_FIGURE', otherCategory: null }, day).met).toBe(true);
});

test('another category is accepted when it is named', () => {
  expect(agentCategory({ category: 'OTHER', otherCategory: 'guru' }, day).met).toBe(true);
});

test('another category without a name is refused', () => {
  const finding = agentCategory({ category: 'OTHER', otherCategory: ' ' }, day);
  expect(finding).toMatchObject({ met: false, missing: ['otherCategory'], field: 'category' });
});

test('before the Juknis there are no categories; from its first day there are seven, and others', () => {
  const facts = { category: 'SATLINMAS', otherCategory: null } as const;
  expect(() => agentCategory(facts, '2019-08-31')).toThrow('2019-09-01');
  expect(agentCategory(facts, '2019-09-01').required).toHaveLength(8);
});
