import type { RuleCode } from './codes.js';
import './enacted.js';
import type { Rule } from './finding.js';
import { agentBriefing } from './rules/agent-briefing.js';
import { agentCaseload } from './rules/agent-caseload.js';
import { agentCriteria } from './rules/agent-criteria.js';
import { agentDecree } from './rules/agent-decree.js';
import { assignmentAcceptance } from './rules/assignment-acceptance.js';
import { assignmentDomicile } from './rules/assignment-domicile.js';
import { assignmentFirstContact } from './rules/assignment-first-contact.js';
import { enrollmentCompletedRehabilitation } from './rules/enrollment-completed-rehabilitation.js';
import { enrollmentConsent } from './rules/enrollment-consent.js';
import { enrollmentExit } from './rules/enrollment-exit.js';
import { enrollmentMinimumDuration } from './rules/enrollment-minimum-duration.js';
import { enrollmentSingleActive } from './rules/enrollment-single-active.js';
import { enrollmentStartsOnReturn } from './rules/enrollment-starts-on-return.js';
import { meetingActiveClient } from './rules/meeting-active-client.js';
import { meetingAttendance } from './rules/meeting-attendance.js';
import { meetingFacilitator } from './rules/meeting-facilitator.js';
import { meetingJoint } from './rules/meeting-joint.js';
import { meetingQuorum } from './rules/meeting-quorum.js';
import { outcomeOfficer } from './rules/outcome-officer.js';
import { outcomePrerequisites } from './rules/outcome-prerequisites.js';
import { outcomeRecovered } from './rules/outcome-recovered.js';
import { outcomeSchedule } from './rules/outcome-schedule.js';
import { qolComplete } from './rules/qol-complete.js';
import { qolFinalNotEarly } from './rules/qol-final-not-early.js';
import { qolGood } from './rules/qol-good.js';
import { qolImprovement } from './rules/qol-improvement.js';
import { qolPair } from './rules/qol-pair.js';
import { qolSchedule } from './rules/qol-schedule.js';
import { referralConsent } from './rules/referral-consent.js';
import { referralLifecycle } from './rules/referral-lifecycle.js';
import { referralNeed } from './rules/referral-need.js';
import { urineExaminer } from './rules/urine-examiner.js';
import { urineLimit } from './rules/urine-limit.js';
import { urineResult } from './rules/urine-result.js';
import { urineSchedule } from './rules/urine-schedule.js';
import { visitMonthly } from './rules/visit-monthly.js';
import { visitPlace } from './rules/visit-place.js';
import { visitSource } from './rules/visit-source.js';

/** Any rule of the book, whatever facts it asks for. */
export type AnyRule = Rule<never>;

/** The rules by their code, in the order of the guideline. */
export const rulebook = {
  'enrollment.completed-rehabilitation': enrollmentCompletedRehabilitation,
  'enrollment.single-active': enrollmentSingleActive,
  'enrollment.starts-on-return': enrollmentStartsOnReturn,
  'enrollment.consent': enrollmentConsent,
  'enrollment.minimum-duration': enrollmentMinimumDuration,
  'enrollment.exit': enrollmentExit,
  'agent.criteria': agentCriteria,
  'agent.decree': agentDecree,
  'agent.briefing': agentBriefing,
  'agent.caseload': agentCaseload,
  'assignment.domicile': assignmentDomicile,
  'assignment.acceptance': assignmentAcceptance,
  'assignment.first-contact': assignmentFirstContact,
  'visit.source': visitSource,
  'visit.place': visitPlace,
  'visit.monthly': visitMonthly,
  'meeting.quorum': meetingQuorum,
  'meeting.facilitator': meetingFacilitator,
  'meeting.joint': meetingJoint,
  'meeting.attendance': meetingAttendance,
  'meeting.active-client': meetingActiveClient,
  'referral.consent': referralConsent,
  'referral.lifecycle': referralLifecycle,
  'referral.need': referralNeed,
  'urine.examiner': urineExaminer,
  'urine.limit': urineLimit,
  'urine.result': urineResult,
  'urine.schedule': urineSchedule,
  'qol.pair': qolPair,
  'qol.schedule': qolSchedule,
  'qol.final-not-early': qolFinalNotEarly,
  'qol.complete': qolComplete,
  'qol.good': qolGood,
  'qol.improvement': qolImprovement,
  'outcome.prerequisites': outcomePrerequisites,
  'outcome.recovered': outcomeRecovered,
  'outcome.officer': outcomeOfficer,
  'outcome.schedule': outcomeSchedule,
} as const satisfies Record<RuleCode, AnyRule>;

/** Every rule, in the order of the guideline. */
export const rules: readonly AnyRule[] = Object.values(rulebook);

/** The rule of a code; undefined where no rule has it. */
export const ruleByCode = (code: string): AnyRule | undefined => rules.find(({ card }) => card.code === code);

/** The name of every fact some rule asks for. */
export type FactName = { [Code in RuleCode]: keyof Parameters<(typeof rulebook)[Code]>[0] }[RuleCode];

export type { DutyCode, RuleCode } from './codes.js';
