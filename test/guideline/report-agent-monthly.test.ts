import { expect, test } from '@jest/globals';
import { reportAgentMonthly, agentReportWindow } from '../../api/src/guideline/rules/report-agent-monthly.js';

const day = '2026-01-12';

const window = agentReportWindow('2026-02-12', day);

test('the report of February handed in five days after its end is in time', () => {
  expect(window).toEqual({ from: '2026-02-28', until: '2026-03-05' });
  expect(reportAgentMonthly({ on: ['2026-03-05'], window }, day).met).toBe(true);
});

test('one of the day after is not', () => {
  expect(reportAgentMonthly({ on: ['2026-03-06'], window }, day)).toMatchObject({ met: false, found: 0, required: 1 });
});

test('the month is the Juknis’, the five days are ours', () => {
  expect(reportAgentMonthly({ on: [], window }, day).citation.document).toBe('juknis2019');
  expect(reportAgentMonthly.card.parameters[0]?.entries[0]?.cite.document).toBe('pulih');
});
