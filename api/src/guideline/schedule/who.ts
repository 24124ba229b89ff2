import type { CivilDate } from '../calendar.js';
import type { DutyCode } from '../codes.js';
import type { RecordedAct } from '../parameters/officers.js';
import type { Recorder } from '../parameters/roles.js';
import { recordersOf } from '../rules/officer-only.js';
import type { ScheduledStep } from './settle.js';

/** What is to be done for a duty outside the picture. */
export const stepsBeside = {
  'enrollment.mandatory': 'ENROLLMENT',
  'family.session': 'FAMILY_SESSION',
  'satisfaction.survey': 'SATISFACTION_SURVEY',
  'referral.follow-up': 'REFERRAL_ANSWER',
  'relapse.slip-handling': 'SLIP_HANDLING',
  'relapse.lapse-handling': 'LAPSE_HANDLING',
  'relapse.relapse-handling': 'RELAPSE_HANDLING',
  'report.agent-monthly': 'RECOVERY_RECORD',
  'officer.training': 'OFFICER_TRAINING',
  'training.refresher': 'TRAINING_REFRESHER',
  'sop.review': 'SOP_REVIEW',
  'mapping.ready': 'AREA_MAP',
  'prison.vocational-window': 'SELF_RELIANCE_TRAINING',
  'prison.release': 'ENROLLMENT_AFTER_RELEASE',
} as const satisfies Partial<Record<DutyCode, string>>;

/** Everything a duty may ask to be done. */
export type DutyStep = ScheduledStep['step'] | (typeof stepsBeside)[keyof typeof stepsBeside];

/** The step of a duty of the picture, or beside it. */
export const stepOf = ({ rule, step }: { rule: DutyCode | null; step?: ScheduledStep['step'] }): DutyStep =>
  step ?? stepsBeside[rule as keyof typeof stepsBeside];

/** What is recorded when a step is done; null where only an officer records it and no act is named for it. */
const actOf: Record<DutyStep, RecordedAct | null> = {
  FIRST_CONTACT: 'MONITORING',
  INITIAL_MONITORING: 'MONITORING',
  PERIODIC_MONITORING: 'MONITORING',
  CONTINUED_MONITORING: 'MONITORING',
  EXTENDED_MONITORING: 'MONITORING',
  NEEDS_IDENTIFICATION: 'MONITORING',
  PROGRESS_REVIEW: 'MONITORING',
  ASSISTANCE: 'ASSISTANCE',
  KIE: 'MENTORING',
  POSITIVE_ACTIVITY: 'MENTORING',
  RELAPSE_PREVENTION: 'MENTORING',
  NETWORKING: 'MENTORING',
  GROUP_MEETING: 'MENTORING',
  FAMILY_SESSION: 'MENTORING',
  FIRST_URINE_TEST: 'URINE_TEST',
  FINAL_URINE_TEST: 'URINE_TEST',
  BASELINE_ASSESSMENT: 'QUALITY_OF_LIFE',
  FINAL_ASSESSMENT: 'QUALITY_OF_LIFE',
  OUTCOME: 'OUTCOME',
  REFERRAL_ANSWER: 'REFERRAL',
  SLIP_HANDLING: 'SLIP_HANDLING',
  LAPSE_HANDLING: 'LAPSE_HANDLING',
  RELAPSE_HANDLING: 'RELAPSE_HANDLING',
  RECOVERY_RECORD: 'MONITORING',
  ENROLLMENT: null,
  SATISFACTION_SURVEY: null,
  OFFICER_TRAINING: null,
  TRAINING_REFRESHER: null,
  SOP_REVIEW: null,
  AREA_MAP: null,
  SELF_RELIANCE_TRAINING: null,
  ENROLLMENT_AFTER_RELEASE: null,
};

/** Who may do what a step asks for. */
export function doersOf(step: DutyStep, day: CivilDate): readonly Recorder[] {
  const act = actOf[step];
  return act === null ? ['OFFICER'] : recordersOf(act, day);
}
