import { expect, test } from '@jest/globals';
import { reportOfficerMonthly, officerReportWindow } from '../../api/src/guideline/rules/report-officer-monthly.js';
import { valueOn } from '../../api/src/guideline/dated.js';
import { monthlyRoutes } from '../../api/src/guideline/parameters/reports.js';

const day = '2026-01-12';

const window = officerReportWindow('2026-02-12', day);

test('the report of February handed in ten days after its end is in time', () => {
  expect(window).toEqual({ from: '2026-02-28', until: '2026-03-10' });
  expect(reportOfficerMonthly({ on: ['2026-03-10'], window }, day).met).toBe(true);
});

test('one of the day after is not', () => {
  expect(reportOfficerMonthly({ on: ['2026-03-11'], window }, day)).toMatchObject({
    met: false,
    found: 0,
    required: 1,
  });
});

test('the month is the Juknis’, the ten days are ours', () => {
  expect(reportOfficerMonthly({ on: [], window }, day).citation.document).toBe('juknis2019');
  expect(reportOfficerMonthly.card.parameters[0]?.entries[0]?.cite.document).toBe('pulih');
});

test('the reports of both tiers end at the Direktorat, and the rule shows that its reading is contested', () => {
  const { REGENCY, PROVINCE } = valueOn(monthlyRoutes, '2019-09-01');
  expect([REGENCY.onTo, PROVINCE.onTo]).toEqual([['DIRECTORATE'], ['DIRECTORATE']]);
  expect(REGENCY.copies).toEqual(['REHABILITATION_DIVISION_OF_PROVINCE']);
  expect(reportOfficerMonthly.card.contested?.id).toBe('C2');
});
