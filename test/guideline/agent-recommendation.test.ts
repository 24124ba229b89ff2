import { expect, test } from '@jest/globals';
import { agentRecommendation } from '../../api/src/guideline/rules/agent-recommendation.js';

const day = '2026-01-12';

const facts = { recommendedBy: 'VILLAGE_HEAD', recommendedOn: '2026-01-05', selectedByUnit: true } as const;

test('an agent the village head recommends and the unit selects is accepted', () => {
  expect(agentRecommendation(facts, day).met).toBe(true);
});

test('a community figure may recommend too', () => {
  expect(agentRecommendation({ ...facts, recommendedBy: 'COMMUNITY_FIGURE' }, day).met).toBe(true);
});

test('an agent nobody recommended or selected is refused, and all that lacks is named', () => {
  const finding = agentRecommendation({ recommendedBy: null, recommendedOn: null, selectedByUnit: null }, day);
  expect(finding).toMatchObject({ met: false, missing: ['RECOMMENDER', 'RECOMMENDED_ON', 'SELECTED_BY_UNIT'] });
});

test('a recommendation alone does not suffice', () => {
  expect(agentRecommendation({ ...facts, selectedByUnit: false }, day).missing).toEqual(['SELECTED_BY_UNIT']);
});

test('recommenders are known from the first day of the Juknis', () => {
  expect(() => agentRecommendation(facts, '2019-08-31')).toThrow('2019-09-01');
  expect(agentRecommendation(facts, '2019-09-01').met).toBe(true);
});
