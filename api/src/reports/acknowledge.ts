import type { ReportReceiver } from '../guideline/parameters/reports.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { Refusal } from '../ground/refusal.js';
import { Unit, type Tier } from '../units/unit.js';
import { routeOf } from './period.js';
import { Report } from './report.js';
import { ReportStep } from './reportStep.js';
import { note } from './steps.js';
import type { ReportActWord } from './words.js';

/** A unit above another, or that other. */
interface Placed {
  id: number;
  tier: `${Tier}`;
}

/** What is read of the history of a report. */
type Step = { act: ReportActWord; receiver: ReportReceiver | null };

const receivers: { [One in `${Tier}`]: ReportReceiver | null } = {
  NATIONAL: 'DIRECTORATE',
  PROVINCE: 'REHABILITATION_DIVISION_OF_PROVINCE',
  REGENCY: null,
};

/** As whom a unit receives the reports of another below it; null for its own. */
export const receiverOf = (viewer: Placed, from: { id: number }): ReportReceiver | null =>
  viewer.id === from.id ? null : receivers[viewer.tier];

/** Whether a report came to a receiver who has not acknowledged it. */
export const awaiting = (steps: readonly Step[], receiver: ReportReceiver): boolean => {
  const to = steps.filter((one) => one.receiver === receiver).map(({ act }) => act);
  return (to.includes('COPIED') || to.includes('PASSED_ON')) && !to.includes('ACKNOWLEDGED');
};

/**
 * The tier above acknowledges the report it was sent; a province passes it on where the guideline says so (l.777).
 * @throws STEP_NOT_ALLOWED where nothing came or it was acknowledged before.
 */
export async function acknowledge(context: Context, id: string): Promise<Report> {
  const { em, viewer } = context;
  const report = await find(em, Report, id, 'id', { populate: ['unit'] as never });
  const own = await em.findOneOrFail(Unit, viewer.unit);
  const receiver = receiverOf(own, report.unit);
  const steps = await em.find(ReportStep, { report });
  if (!receiver || !awaiting(steps, receiver))
    throw new Refusal('STEP_NOT_ALLOWED', { reason: 'nothingToAcknowledge', facts: { found: report.number } });
  note(context, report, 'ACKNOWLEDGED', { receiver });
  const { onTo } = routeOf(report.kind, report.unit.tier, report.until)!;
  const passed = steps.filter(({ act }) => act === 'PASSED_ON').map((one) => one.receiver);
  if (receiver !== 'REHABILITATION_DIVISION_OF_PROVINCE') return report;
  for (const next of onTo) if (!passed.includes(next)) note(context, report, 'PASSED_ON', { receiver: next });
  return report;
}
