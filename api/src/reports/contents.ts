import sql from 'sql-template-tag';
import { addMonths, type Span } from '../guideline/calendar.js';
import { reportParts2019, type ReportPart } from '../guideline/parameters/reports.js';
import type { Rows } from '../ground/statement.js';
import { annexesOf } from './annexes.js';
import { count } from './count.js';
import type { Content, Gap, Share } from './content.js';
import { figureWords, type Figures } from './figures.js';
import { dueRecords } from './recordsDue.js';
import type { ReportKindWord } from './words.js';

/** A report as its content is made. */
export interface Reported extends Span {
  unit: number;
  kind: ReportKindWord;
  written: { [One in ReportPart]?: string };
}

/** Parts that are computed rather than written. */
export const computedParts: readonly ReportPart[] = ['REPORT_RESULTS', 'ANNEXES'];

/** At most so many clients of a month are named as missing. */
const NAMED = 500;

interface Below {
  unit: number;
  tier: string;
  officers: number;
  number: string | null;
  figures: Figures | null;
}

const below = ({ unit, kind, from }: Reported) => sql`select u.id unit, u.tier,
    (select count(*)::int from account a where a.unit_id = u.id and a.role = 'OFFICER' and a.active) officers,
    r.number, r.content -> 'figures' figures
  from unit u left join lateral (select number, content from report r where r.unit_id = u.id and r.kind = ${kind}
    and r."from" = ${from} and r.status = 'ACCEPTED' order by r.correction desc limit 1) r on true
  where u.id = ${unit} or u.parent_id = ${unit} order by u.id`;

const same = (one: Figures, other: Figures) => figureWords.every((word) => (one[word] ?? 0) === (other[word] ?? 0));

function shareOf(own: number, { unit, number, figures: accepted }: Below, counted: Figures): Share {
  const asAccepted = accepted && same(accepted, counted) ? 'ACCEPTED' : 'CHANGED';
  const origin = unit === own ? 'OWN' : accepted ? asAccepted : 'NOT_ACCEPTED';
  return { unit, origin, counted, ...(unit === own ? { number: null, accepted: null } : { number, accepted }) };
}

/** What a report would hold today: its figures, whom they come from, and what is missing; a fixed number of statements. */
export async function contentOf(rows: Rows, report: Reported): Promise<Content> {
  const units = await rows<Below>(below(report));
  const counted = await count(
    rows,
    units.map((one) => one.unit),
    report,
  );
  const shares = units.length > 1 ? units.map((one) => shareOf(report.unit, one, counted.of(one.unit))) : [];
  const gaps = await gapsOf(rows, report, units, shares);
  const annexes = report.kind === 'QUARTERLY' ? { annexes: await annexesOf(rows, report.unit, report) } : {};
  return { figures: counted.total, shares, gaps, ...(annexes as Partial<Content>) };
}

async function gapsOf(rows: Rows, report: Reported, units: Below[], shares: Share[]): Promise<Gap[]> {
  const { unit, kind, written } = report;
  const gap = (kindOfGap: Gap['kind'], more: Partial<Gap> = {}): Gap => ({
    ...{ kind: kindOfGap, enrollment: null, unit, part: null, month: null },
    ...more,
  });
  const months = Array.from({ length: kind === 'MONTHLY' ? 1 : 3 }, (_, at) => addMonths(report.from, at));
  const due = await Promise.all(
    months.map((month) => dueRecords(rows, month, { units: [unit] }, { first: NAMED, offset: 0 })),
  );
  const unwritten = reportParts2019.filter((part) => !computedParts.includes(part) && !written[part]?.trim());
  return [
    ...(units.some((one) => one.unit === unit && one.officers === 0) ? [gap('OFFICER')] : []),
    ...(kind === 'QUARTERLY' ? unwritten.map((part) => gap('PART', { part })) : []),
    ...shares.filter((one) => one.origin === 'NOT_ACCEPTED').map((one) => gap('REGENCY', { unit: one.unit })),
    ...due.flatMap((records, at) =>
      records.flatMap(({ enrollment, record, homeVisits }) => [
        ...(record ? [] : [gap('RECORD', { enrollment, month: months[at]! })]),
        ...(homeVisits ? [] : [gap('HOME_VISIT', { enrollment, month: months[at]! })]),
      ]),
    ),
  ];
}
