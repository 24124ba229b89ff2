import { v7 } from 'uuid';
import { recordForm } from '../assessments/recordForm.js';
import { recordTest } from '../assessments/recordTest.js';
import type { RecordQualityOfLifeInput, RecordUrineTestInput } from '../assessments/assessment.input.js';
import type { QualityOfLifeAssessment } from '../assessments/qualityOfLife.js';
import type { UrineTest } from '../assessments/urineTest.js';
import type { Correction } from '../enrollments/correction.js';
import type { Context } from '../ground/context.js';
import { notAhead } from '../ground/input.js';
import { badInput } from '../ground/refusal.js';
import { hold } from '../meetings/hold.js';
import type { RecordGroupMeetingInput } from '../meetings/meeting.input.js';
import type { GroupMeeting } from '../meetings/meeting.js';
import type { MentoringActivity } from '../monitoring/activity.js';
import type { RecordActivityInput, RecordVisitInput } from '../monitoring/monitoring.input.js';
import { recordActivity } from '../monitoring/recordActivity.js';
import { recordVisit } from '../monitoring/recordVisit.js';
import type { Visit } from '../monitoring/visit.js';
import { judge } from '../outcomes/judge.js';
import type { Outcome } from '../outcomes/outcome.js';
import { recorderOf } from '../people/recorder.js';
import { setAside, type RecordOf } from './setAside.js';
import type { KindOfRecord } from '../enrollments/correction.js';

/** Which record is wrong, and why. */
export interface Wrong {
  of: string;
  reason: string;
}

type OfCourse = { id?: string | null; enrollmentId: string };

/** Sets a record aside and makes way for the right one, which is judged as if the wrong one had never been. */
async function aside<Kind extends KindOfRecord, Input extends OfCourse>(
  context: Context,
  kind: Kind,
  wrong: Wrong,
  input: Input,
): Promise<[RecordOf<Kind>, Input & { id: string }]> {
  const right = { ...input, id: input.id ?? v7() };
  const [former] = await setAside(context, kind, { ...wrong, successor: right.id });
  const { enrollment } = former as unknown as { enrollment: { id: string } };
  if (enrollment.id !== input.enrollmentId) throw badInput('input.enrollmentId', 'ofRecord');
  return [former, right];
}

export async function correctVisit(context: Context, wrong: Wrong, input: RecordVisitInput): Promise<Visit> {
  const [, right] = await aside(context, 'VISIT', wrong, input);
  return recordVisit(context, right);
}

export async function correctActivity(
  context: Context,
  wrong: Wrong,
  input: RecordActivityInput,
): Promise<MentoringActivity> {
  const [, right] = await aside(context, 'ACTIVITY', wrong, input);
  return recordActivity(context, right);
}

/** Corrects a meeting with its whole attendance. */
export async function correctMeeting(
  context: Context,
  { of, reason }: Wrong,
  input: RecordGroupMeetingInput,
): Promise<GroupMeeting> {
  const right = { ...input, id: input.id ?? v7() };
  await setAside(context, 'GROUP_MEETING', { of, reason, successor: right.id });
  return hold(context, right);
}

/** Corrects a urine test; who took it stays who took it. */
export async function correctTest(context: Context, wrong: Wrong, input: RecordUrineTestInput): Promise<UrineTest> {
  const [former, right] = await aside(context, 'URINE_TEST', wrong, input);
  return recordTest(context, right, former);
}

/** Corrects a measurement; who administered it stays, where nobody else is named. */
export async function correctForm(
  context: Context,
  wrong: Wrong,
  input: RecordQualityOfLifeInput,
): Promise<QualityOfLifeAssessment> {
  const [former, right] = await aside(context, 'QUALITY_OF_LIFE', wrong, input);
  return recordForm(context, { ...right, assessorId: input.assessorId ?? former.assessor?.id ?? former.recordedBy });
}

/** Judges an outcome anew from the records that stand, on its own day where no other is named. */
export async function judgeAnew(context: Context, { of, reason }: Wrong, on: string | null): Promise<Outcome> {
  const { em, viewer, today } = context;
  const id = v7();
  const [former] = await setAside(context, 'OUTCOME', { of, reason, successor: id });
  const day = on ?? former.recordedOn;
  notAhead(today, { on: day });
  former.enrollment.expectDuring(day, 'on');
  return judge(em, former.enrollment, day, recorderOf(viewer.role), id);
}

/** Withdraws what was recorded by mistake. An outcome is not withdrawn: it is judged anew. */
export async function withdraw(context: Context, kind: KindOfRecord, { of, reason }: Wrong): Promise<Correction> {
  if (kind === 'OUTCOME') throw badInput('kind', 'outcomeAnew');
  const [, correction] = await setAside(context, kind, { of, reason, successor: null });
  return correction;
}
