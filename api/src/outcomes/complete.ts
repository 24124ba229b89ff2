import type { CivilDate } from '../guideline/calendar.js';
import type { ExitReason } from '../guideline/parameters/enrollment.js';
import { enrollmentExit } from '../guideline/rules/enrollment-exit.js';
import { endAssignments } from '../enrollments/assignment.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead } from '../ground/input.js';
import { demand } from '../ground/refusal.js';
import { recorderOf } from '../people/recorder.js';
import { courseIn } from './course.js';
import { judge } from './judge.js';
import { mayComplete } from './may.js';
import type { Outcome } from './outcome.js';

/** Records the outcome of a course, judged from its records. */
export async function recordOutcome(
  { em, viewer, today }: Context,
  enrollmentId: string,
  on: CivilDate,
): Promise<Outcome> {
  notAhead(today, { on });
  const enrollment = await find(em, Enrollment, enrollmentId, 'enrollmentId');
  enrollment.expectActive(on, 'on');
  return judge(em, enrollment, on, recorderOf(viewer.role));
}

/** Completes a course that has lasted long enough and has its outcome. */
export async function complete({ em, today }: Context, id: string, on: CivilDate): Promise<Enrollment> {
  notAhead(today, { on });
  const enrollment = await find(em, Enrollment, id, 'id');
  enrollment.expectActive(on, 'on');
  demand(...mayComplete(await courseIn(em, enrollment), on));
  enrollment.end(on, 'COMPLETED');
  await endAssignments(em, enrollment, on);
  return enrollment;
}

/** Ends a course before completion, for a reason. */
export async function exit(
  { em, today }: Context,
  id: string,
  on: CivilDate,
  reason: ExitReason,
  note: string | null,
): Promise<Enrollment> {
  notAhead(today, { on });
  const enrollment = await find(em, Enrollment, id, 'id');
  demand(enrollmentExit({ reason }, enrollment.judgedOn));
  enrollment.end(on, 'EXITED', reason, note);
  await endAssignments(em, enrollment, on);
  return enrollment;
}
