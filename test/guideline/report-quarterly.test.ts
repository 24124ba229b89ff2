import { expect, test } from '@jest/globals';
import { reportQuarterly, quarterlyReportWindow } from '../../api/src/guideline/rules/report-quarterly.js';
import { reportParts2019 } from '../../api/src/guideline/parameters/reports.js';

const day = '2026-01-12';

const window = quarterlyReportWindow('2026-02-12', day);
const report = { reportedOn: '2026-04-15', window, written: reportParts2019 };

test('a report in nine parts, fifteen days after the quarter’s end, is in time', () => {
  expect(reportParts2019).toHaveLength(9);
  expect(window).toEqual({ from: '2026-03-31', until: '2026-04-15' });
  expect(reportQuarterly(report, day).met).toBe(true);
});

test('a report that lacks a part is not whole, and says which', () => {
  const written = reportParts2019.filter((part) => part !== 'RECOMMENDATIONS');
  expect(reportQuarterly({ ...report, written }, day)).toMatchObject({ met: false, missing: ['RECOMMENDATIONS'] });
});

test('a report handed in later, or never, does not fulfil the duty', () => {
  expect(reportQuarterly({ ...report, reportedOn: '2026-04-16' }, day).met).toBe(false);
  expect(reportQuarterly({ ...report, reportedOn: null }, day)).toMatchObject({ met: false, required: '2026-04-15' });
});

test('the rule shows that its reading is contested, and holds from the first day of the Juknis', () => {
  expect(reportQuarterly.card.contested?.id).toBe('C2');
  expect(() => reportQuarterly(report, '2019-08-31')).toThrow('2019-09-01');
  expect(reportQuarterly(report, '2019-09-01').met).toBe(true);
});
