import type { ScheduleStep } from '../../../schema/generated/graphql';

/** What is recorded when a step of the schedule is done, and what its form begins with. */
export interface StepRecord {
  resource:
    | ('visits' | 'activities' | 'groupMeetings' | 'urineTests' | 'qualityOfLifeAssessments' | 'outcomes')
    | (
        | 'referrals'
        | 'relapses'
        | 'assistances'
        | 'surveys'
        | 'recoveryRecords'
        | 'enrollments'
        | 'officers'
        | 'sopReviews'
        | 'areaMaps'
      );
  defaults?: Readonly<Record<string, string>>;
  /** What its button says, where it is not what the form is called. */
  deed?: 'answer' | 'handle';
  /** Also asked for after the course has ended. */
  after?: true;
  /** Taken in the list of its records. */
  inList?: true;
}

const homeVisit: StepRecord = { resource: 'visits', defaults: { mode: 'DIRECT', place: 'HOME' } };
const visit: StepRecord = { resource: 'visits' };
const activity = (kind: string): StepRecord => ({ resource: 'activities', defaults: { kind } });
const urineTest: StepRecord = { resource: 'urineTests', defaults: { purpose: 'ROUTINE' } };
const measurement = (phase: string): StepRecord => ({ resource: 'qualityOfLifeAssessments', defaults: { phase } });

const handling: StepRecord = { resource: 'relapses', deed: 'handle' };

/** The record of each step of Gambar 4, and of what is asked beside it; null where the panel has no form. */
export const stepRecords: Record<ScheduleStep, StepRecord | null> = {
  FIRST_CONTACT: visit,
  INITIAL_MONITORING: homeVisit,
  PERIODIC_MONITORING: homeVisit,
  CONTINUED_MONITORING: homeVisit,
  EXTENDED_MONITORING: homeVisit,
  NEEDS_IDENTIFICATION: visit,
  PROGRESS_REVIEW: visit,
  ASSISTANCE: { resource: 'assistances', inList: true },
  KIE: activity('KIE'),
  POSITIVE_ACTIVITY: activity('POSITIVE_ACTIVITY'),
  RELAPSE_PREVENTION: activity('RELAPSE_PREVENTION'),
  NETWORKING: activity('NETWORKING'),
  GROUP_MEETING: { resource: 'groupMeetings' },
  FIRST_URINE_TEST: urineTest,
  FINAL_URINE_TEST: urineTest,
  BASELINE_ASSESSMENT: measurement('BASELINE'),
  FINAL_ASSESSMENT: measurement('FINAL'),
  OUTCOME: { resource: 'outcomes' },
  FAMILY_SESSION: activity('FAMILY_SESSION'),
  SATISFACTION_SURVEY: { resource: 'surveys', after: true },
  REFERRAL_ANSWER: { resource: 'referrals', deed: 'answer' },
  SLIP_HANDLING: handling,
  LAPSE_HANDLING: handling,
  RELAPSE_HANDLING: handling,
  RECOVERY_RECORD: { resource: 'recoveryRecords', after: true, inList: true },
  ENROLLMENT: { resource: 'enrollments' },
  OFFICER_TRAINING: { resource: 'officers' },
  TRAINING_REFRESHER: { resource: 'officers' },
  SOP_REVIEW: { resource: 'sopReviews' },
  AREA_MAP: { resource: 'areaMaps' },
  SELF_RELIANCE_TRAINING: null,
  ENROLLMENT_AFTER_RELEASE: { resource: 'enrollments' },
};

/** The words of the button of a step. */
export function deedOf(step: ScheduleStep): string {
  const record = stepRecords[step];
  return `screens.course.do.${record?.deed ?? record?.resource}`;
}

/** The address of the form of a record of a course. */
export function formPath(resource: string, enrollmentId: string, defaults: Readonly<Record<string, string>> = {}) {
  return `/${resource}/create?${new URLSearchParams({ enrollmentId, ...defaults })}`;
}
