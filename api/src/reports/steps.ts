import type { ReportReceiver } from '../guideline/parameters/reports.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { badInput, expectVersion, Refusal } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import type { Tier } from '../units/unit.js';
import { hashOf } from './content.js';
import { contentOf } from './contents.js';
import { ended } from './handIn.js';
import { dueOn, numberOf, routeOf } from './period.js';
import { Report } from './report.js';
import { ReportStep } from './reportStep.js';
import type { WriteReportInput } from './report.input.js';
import type { ReportActWord } from './words.js';

/** Writes a step into the history of a report. */
export function note(
  { em, viewer }: Context,
  report: Report,
  act: ReportActWord,
  more: { receiver?: ReportReceiver; remarks?: string | null } = {},
): void {
  const by = em.getReference(Account, viewer.account);
  em.create(ReportStep, { report, unit: report.unit, act, by, receiver: null, remarks: null, ...more });
}

/** Loads a report of one's own unit as the caller saw it. @throws CONFLICT where somebody changed it meanwhile. */
async function own({ em, viewer }: Context, id: string, expectedVersion: number): Promise<Report> {
  const report = await find(em, Report, id, 'id', { populate: ['unit'] as never });
  if (report.unit.id !== viewer.unit) throw new Refusal('FORBIDDEN', { reason: 'row' });
  expectVersion(report.version, expectedVersion);
  return report;
}

/** Keeps what people write; only while it is drawn up or was returned. */
export async function write(
  context: Context,
  id: string,
  version: number,
  { note: said = null, parts }: WriteReportInput,
): Promise<Report> {
  const report = await own(context, id, version);
  report.expectOpen(context.today);
  if (report.status === 'SENT')
    throw new Refusal('STEP_NOT_ALLOWED', {
      reason: 'reportStep',
      facts: { found: report.status, required: ['DRAFT', 'RETURNED'] },
    });
  report.note = said;
  report.written = {
    ...report.written,
    ...Object.fromEntries(parts.map(({ part, text }) => [part, text?.trim() ?? ''])),
  };
  return report;
}

/**
 * Sends a report to the head, with its figures as they stand now. @throws BAD_USER_INPUT for a period that has not
 * ended, a part nobody wrote, or records that are missing unless the caller says so.
 */
export async function send(context: Context, id: string, version: number, incomplete: boolean): Promise<Report> {
  const { today, read } = context;
  const report = await own(context, id, version);
  const { kind, from, until, written } = report;
  report.move('SENT', today);
  ended(until, today, 'id');
  const reported = { unit: report.unit.id, kind, from, until, written };
  const content = await contentOf((statement) => read.rows(statement), reported);
  const parts = content.gaps.flatMap(({ part }) => (part ? [part] : []));
  if (parts.length > 0) throw badInput('parts', 'partsMissing', { required: parts });
  if (content.gaps.length > 0 && !incomplete)
    throw badInput('incomplete', 'reportGaps', { found: content.gaps.length });
  report.late ??= today > dueOn(kind, report);
  report.content = content;
  report.sentOn = today;
  note(context, report, 'SENT', { receiver: routeOf(kind, report.unit.tier, until)!.to.at(-1)! });
  return report;
}

/** The head returns it with remarks. */
export async function giveBack(context: Context, id: string, version: number, remarks: string): Promise<Report> {
  const report = await own(context, id, version);
  report.move('RETURNED', context.today);
  note(context, report, 'RETURNED', { remarks });
  return report;
}

/** Whether a province passes a report of a regency on, once it acknowledged its copy. */
export const goesThrough = (tier: `${Tier}`, copies: readonly ReportReceiver[]): boolean =>
  tier === 'REGENCY' && copies.includes('REHABILITATION_DIVISION_OF_PROVINCE');

/** The head accepts it: it is frozen, numbered and hashed, copied and, but through a province, passed on (l.777). */
export async function accept(context: Context, id: string, version: number): Promise<Report> {
  const { today } = context;
  const report = await own(context, id, version);
  const { kind, unit, from, until, correction, note: said, written, content } = report;
  report.move('ACCEPTED', today);
  report.acceptedOn = today;
  report.number = numberOf(kind, unit, from, correction);
  report.contentHash = hashOf({ number: report.number, from, until, note: said, written, content });
  note(context, report, 'ACCEPTED');
  const { copies, onTo } = routeOf(kind, unit.tier, until)!;
  for (const receiver of copies) note(context, report, 'COPIED', { receiver });
  if (!goesThrough(unit.tier, copies)) for (const receiver of onTo) note(context, report, 'PASSED_ON', { receiver });
  return report;
}
