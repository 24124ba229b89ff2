/** Rules that stop a write. */
export const refuseCodes = [
  'enrollment.completed-rehabilitation',
  'enrollment.single-active',
  'enrollment.starts-on-return',
  'enrollment.consent',
  'enrollment.minimum-duration',
  'enrollment.exit',
  'agent.criteria',
  'agent.decree',
  'agent.briefing',
  'agent.caseload',
  'assignment.domicile',
  'assignment.acceptance',
  'visit.source',
  'visit.place',
  'meeting.quorum',
  'meeting.facilitator',
  'meeting.joint',
  'meeting.active-client',
  'referral.consent',
  'referral.lifecycle',
  'referral.need',
  'urine.examiner',
  'urine.limit',
  'urine.result',
  'qol.pair',
  'qol.complete',
  'qol.final-not-early',
  'outcome.prerequisites',
  'outcome.officer',
] as const;

/** Rules that name something due in a window. */
export const dutyCodes = [
  'assignment.first-contact',
  'visit.monthly',
  'meeting.attendance',
  'urine.schedule',
  'qol.schedule',
  'outcome.schedule',
] as const;

/** Rules that judge, and neither stop nor ask anything. */
export const measureCodes = ['qol.good', 'qol.improvement', 'outcome.recovered'] as const;

/** The code of every rule: a rule or a wording under another code does not compile. */
export type RuleCode = (typeof refuseCodes | typeof dutyCodes | typeof measureCodes)[number];

export type DutyCode = (typeof dutyCodes)[number];
