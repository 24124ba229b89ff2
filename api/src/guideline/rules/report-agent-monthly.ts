import { addDays, calendarMonth, type CivilDate, type Span } from '../calendar.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { duty } from '../duty.js';
import { agentReportDays } from '../parameters/clocks.js';

/** Every month the agent hands each client's recovery record (rapor) to the officer. */
export const reportAgentMonthly = duty(
  'report.agent-monthly',
  juknis('Bab IV.A.3, l.776', 'dalam Rapor Pemulihan dan melaporkannya setiap bulan kepada petugas pasca rehabilitasi'),
  { clock: [agentReportDays] },
);

/** When the records of the month a day falls in are due; "setiap bulan" is read as the calendar month. */
export function agentReportWindow(month: CivilDate, day: CivilDate): Span {
  const { until } = calendarMonth(month);
  return { from: until, until: addDays(until, valueOn(agentReportDays, day)) };
}
