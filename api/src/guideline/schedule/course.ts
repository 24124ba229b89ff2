import type { CivilDate } from '../calendar.js';
import type { RuleCode } from '../codes.js';
import type { Judged } from '../editions.js';
import type { VisitMode, VisitPlace } from '../parameters/monitoring.js';
import type { AssessmentPhase } from '../parameters/qualityOfLife.js';
import type { TestPurpose } from '../parameters/urine.js';

/** Something that was done on a day. */
export interface Done {
  id: string;
  on: CivilDate;
}

/**
 * What else is done with or around the client; ASSISTANCE is given to the agent who accompanies them (Juknis 2019,
 * l.751), so that one record shows it for each client the agent had that day; NETWORKING is for the village, and a
 * FAMILY_SESSION is the family's own.
 */
export type ActivityKind =
  'KIE' | 'RELAPSE_PREVENTION' | 'POSITIVE_ACTIVITY' | 'VOCATIONAL' | 'FAMILY_SESSION' | 'ASSISTANCE' | 'NETWORKING';

/** Activities in which the client takes part. */
export const withClient = (kind: ActivityKind): boolean =>
  kind !== 'ASSISTANCE' && kind !== 'NETWORKING' && kind !== 'FAMILY_SESSION';

/** An agent's assignment to the client, until it ended. */
export interface CourseAssignment {
  id: string;
  startedOn: CivilDate;
  endedOn: CivilDate | null;
}

/** A rule waived for this enrollment, from a day to a day. */
export interface CourseWaiver {
  rule: RuleCode;
  from: CivilDate;
  until: CivilDate;
}

/** The plain facts of one enrollment that its schedule is judged by. Superseded records are left out. */
export interface Course {
  startedOn: CivilDate;
  /** The day of completion or exit; null while the enrollment is active. */
  endedOn: CivilDate | null;
  assignments: readonly CourseAssignment[];
  visits: readonly (Done & { mode: VisitMode; place: VisitPlace | null })[];
  /** Group meetings the client or the family attended. */
  meetings: readonly Done[];
  activities: readonly (Done & { kind: ActivityKind })[];
  urineTests: readonly (Done & { purpose: TestPurpose; valid: boolean })[];
  assessments: readonly (Done & { phase: AssessmentPhase })[];
  outcome: Done | null;
  waivers: readonly CourseWaiver[];
}

/** A course, and the edition it keeps or was moved to. */
export type JudgedCourse = Course & Judged;
