import { addDays, calendarMonth, type CivilDate, type Span } from '../calendar.js';
import { contested } from '../contested.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { duty } from '../duty.js';
import { officerReportDays } from '../parameters/clocks.js';

/** Every month the officer compiles the agents' records into a report to the section of the unit. */
export const reportOfficerMonthly = duty(
  'report.officer-monthly',
  juknis(
    'Bab IV.A.3, l.777',
    'mengkompulir hasil pencatatan agen pemulihan dan menyusun laporan kepada Kepala cq. Kepala Seksi Rehabilitasi BNNKab/Kota setiap bulannya',
  ),
  { clock: [officerReportDays], contested: contested.C2 },
);

/** When the report of the month a day falls in is due. */
export function officerReportWindow(month: CivilDate, day: CivilDate): Span {
  const { until } = calendarMonth(month);
  return { from: until, until: addDays(until, valueOn(officerReportDays, day)) };
}
