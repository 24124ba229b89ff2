import { addDays, calendarQuarter, within, type CivilDate, type Span } from '../calendar.js';
import { contested } from '../contested.js';
import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { quarterlyReportDays } from '../parameters/clocks.js';
import { reportParts, type ReportPart } from '../parameters/reports.js';

interface Facts {
  /** The day the report was handed in; null while it was not. */
  reportedOn: CivilDate | null;
  window: Span;
  /** The parts that are written. */
  written: readonly ReportPart[];
}

/** Every quarter a report in all its parts goes to the head of the unit, with a copy to the Direktorat. */
export const reportQuarterly = rule<Facts>(
  {
    code: 'report.quarterly',
    kind: 'duty',
    citation: juknis(
      'Bab III.D.f.2, l.718',
      'Pelaporan disusun oleh petugas pasca rehabilitasi setiap triwulan untuk dilaporkan kepada Kepala BNNP atau BNNKab/Kota',
    ),
    parameters: [quarterlyReportDays, reportParts],
    contested: contested.C2,
    optional: ['reportedOn'],
  },
  ({ reportedOn, window, written }, day) => {
    const missing = valueOn(reportParts, day).filter((part) => !written.includes(part));
    const inTime = reportedOn !== null && within(reportedOn, window);
    return { met: inTime && missing.length === 0, found: reportedOn, required: window.until, missing };
  },
);

/** When the report of the quarter a day falls in is due. */
export function quarterlyReportWindow(quarter: CivilDate, day: CivilDate): Span {
  const { until } = calendarQuarter(quarter);
  return { from: until, until: addDays(until, valueOn(quarterlyReportDays, day)) };
}
