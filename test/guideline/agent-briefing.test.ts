import { expect, test } from '@jest/globals';
import { agentBriefing } from '../../api/src/guideline/rules/agent-briefing.js';
import { briefingTopics2019 } from '../../api/src/guideline/parameters/agents.js';

const day = '2026-01-12';

test('eight lesson hours that cover all six topics suffice', () => {
  expect(agentBriefing({ hours: 8, topics: briefingTopics2019 }, day).met).toBe(true);
});

test('seven lesson hours are refused, whatever they covered', () => {
  const finding = agentBriefing({ hours: 7, topics: briefingTopics2019 }, day);
  expect(finding).toMatchObject({ met: false, found: 7, required: 8, missing: [] });
});

test('a topic not covered is refused and named, however long the briefing', () => {
  const finding = agentBriefing({ hours: 20, topics: briefingTopics2019.slice(1) }, day);
  expect(finding).toMatchObject({ met: false, missing: ['ADDICTION_BASICS'] });
});

test('the eight hours hold from the first day of the Juknis', () => {
  expect(() => agentBriefing({ hours: 8, topics: briefingTopics2019 }, '2019-08-31')).toThrow('2019-09-01');
  expect(agentBriefing({ hours: 8, topics: briefingTopics2019 }, '2019-09-01').met).toBe(true);
});
