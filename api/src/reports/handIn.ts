import { calendarMonth, type CivilDate } from '../guideline/calendar.js';
import { agentReportWindow, reportAgentMonthly } from '../guideline/rules/report-agent-monthly.js';
import { careOf } from '../enrollments/care.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { badInput } from '../ground/refusal.js';
import { RecoveryAgent } from '../agents/agent.js';
import { RecoveryRecord } from './recoveryRecord.js';
import type { HandInRecordInput } from './report.input.js';

/**
 * Hands in a client's recovery record of a month that has ended; whether it is late, the rule says.
 * @throws BAD_USER_INPUT for a month that goes on, or one the course did not run in.
 */
export async function handIn({ em, viewer, today }: Context, input: HandInRecordInput): Promise<RecoveryRecord> {
  const { id, enrollmentId, note = null } = input;
  const enrollment = await find(em, Enrollment, enrollmentId, 'input.enrollmentId');
  const { from: month, until } = calendarMonth(input.month);
  ended(until, today, 'input.month');
  enrollment.expectDuring(until < enrollment.startedOn ? until : later(month, enrollment.startedOn), 'input.month');
  const window = agentReportWindow(month, until);
  const late = !reportAgentMonthly({ on: [today], window }, until).met;
  const agent = viewer.agent ? em.getReference(RecoveryAgent, viewer.agent) : null;
  return em.create(RecoveryRecord, {
    ...(id && { id }),
    ...{ month, handedInOn: today, agent, late, note },
    ...careOf(enrollment),
  });
}

const later = (one: CivilDate, other: CivilDate) => (one > other ? one : other);

/** Refuses a period that has not ended, naming its last day. */
export function ended(until: CivilDate, today: CivilDate, field: string): void {
  if (today <= until) throw badInput(field, 'periodOpen', { found: today, required: until });
}
