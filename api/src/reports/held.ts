import type { CivilDate } from '../guideline/calendar.js';
import type { ReportPart } from '../guideline/parameters/reports.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import type { Content } from './content.js';
import { contentOf } from './contents.js';
import type { ReportKindWord } from './words.js';

type Kept = Row & { id: string; unit: number; kind: ReportKindWord; from: CivilDate; until: CivilDate };
/** A report as it is read. */
export type Told = Kept & { status: string; content: Content | null; written: { [One in ReportPart]?: string } };

/** What a report would hold today; loaded once a request. */
export const countedToday = ({ read }: Context, report: Told): Promise<Content> => {
  const load = () => contentOf((statement) => read.rows(statement), report).then((one) => [one]);
  return read.loader<Content>(`report#${report.id}`, load).load(report.id);
};

/** What a report holds: as it was sent, or as it stands today while it is drawn up. */
export const heldBy = async (context: Context, report: Told): Promise<Content> =>
  report.content && (report.status === 'SENT' || report.status === 'ACCEPTED')
    ? report.content
    : countedToday(context, report);
