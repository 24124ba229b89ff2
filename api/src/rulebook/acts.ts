import type { DutyCode, RuleCode } from '../guideline/codes.js';
import { steps } from '../guideline/schedule/steps.js';
import { stepsBeside, type DutyStep } from '../guideline/schedule/who.js';

const assigning = ['assignAgent', 'endAppointment'] as const;
const visiting = ['recordVisit', 'correctVisit'] as const;
const meeting = ['recordGroupMeeting', 'correctGroupMeeting'] as const;
const testing = ['recordUrineTest', 'correctUrineTest'] as const;
const measuring = ['recordQualityOfLife', 'correctQualityOfLife'] as const;
const judging = ['recordOutcome', 'judgeOutcomeAnew'] as const;
const reporting = ['writeReport', 'sendReport', 'acceptReport', 'returnReport', 'correctReport'] as const;

/** The steps of the API, and the figures, each rule acts on; a duty acts by its own steps, and some on these too. */
const acts = {
  'enrollment.completed-rehabilitation': ['enrollClient'],
  'enrollment.single-active': ['enrollClient'],
  'enrollment.starts-on-return': ['enrollClient'],
  'enrollment.consent': ['enrollClient'],
  'enrollment.minimum-duration': ['completeEnrollment'],
  'enrollment.exit': ['exitEnrollment'],
  'agent.category': ['registerAgent', 'appointAgent'],
  'agent.criteria': ['appointAgent', ...assigning],
  'agent.recommendation': ['appointAgent'],
  'agent.decree': ['appointAgent', ...assigning],
  'agent.domicile': ['appointAgent'],
  'agent.briefing': assigning,
  'agent.caseload': assigning,
  'assignment.domicile': assigning,
  'assignment.acceptance': assigning,
  'assignment.handover': ['endAppointment'],
  'officer.employment': ['appointOfficer'],
  'assessor.whoqol-training': measuring,
  'officer.only': ['openRelapse'],
  'visit.source': visiting,
  'visit.place': visiting,
  'visit.record': visiting,
  'visit.relapse-status': visiting,
  'meeting.quorum': [...meeting, 'derivePayables'],
  'meeting.facilitator': meeting,
  'meeting.joint': meeting,
  'meeting.active-client': meeting,
  'referral.consent': ['sendReferral'],
  'referral.need': ['draftReferral'],
  'referral.receiver': ['draftReferral'],
  'referral.lifecycle': ['sendReferral', 'answerReferral', 'completeReferral', 'revokeReferral'],
  'urine.examiner': testing,
  'urine.limit': testing,
  'urine.result': testing,
  'qol.pair': measuring,
  'qol.final-not-early': measuring,
  'qol.complete': measuring,
  'outcome.prerequisites': judging,
  'outcome.officer': judging,
  'outcome.schedule': ['completeEnrollment'],
  'assignment.first-contact': ['recordVisit'],
  'report.officer-monthly': ['sendReport'],
  'report.quarterly': ['sendReport'],
  'relapse.type': ['openRelapse', ...visiting],
  'relapse.close': ['closeRelapse'],
  'mapping.participants': ['recordAreaMap', 'updateAreaMap'],
  'report.frozen': reporting,
  'supervision.tier': ['planSupervision', 'recordSupervision'],
  'assistance.record': ['recordAssistance'],
  'prison.orientation': ['recordPrisonTraining'],
  'qol.good': judging,
  'qol.improvement': judging,
  'outcome.recovered': judging,
  'relapse.stays': ['closeRelapse'],
  'mapping.layers': ['recordAreaMap', 'updateAreaMap'],
  'prison.personality': ['recordPrisonTraining'],
  'partner.training': ['recordPartnerTraining'],
  coverage: ['coverage'],
  'equity.pathway': ['indicators'],
} as const satisfies Record<Exclude<RuleCode, DutyCode>, readonly string[]> &
  Partial<Record<DutyCode, readonly string[]>>;

/** A step of the API, or a figure, that a rule acts on. */
export type Act = (typeof acts)[keyof typeof acts][number];

/** Where a rule acts: the steps of a duty, and the steps of the API that ask it. */
export function actsOf(code: RuleCode): { steps: readonly DutyStep[]; acts: readonly Act[] } {
  const pictured = Object.entries(steps).filter(([, { rule }]) => rule === code);
  const beside = code in stepsBeside ? [stepsBeside[code as keyof typeof stepsBeside]] : [];
  const asked = code in acts ? acts[code as keyof typeof acts] : [];
  return { steps: [...(pictured.map(([step]) => step) as DutyStep[]), ...beside], acts: asked };
}
