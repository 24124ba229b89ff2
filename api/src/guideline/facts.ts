import type { AgentCriterion, BriefingTopic } from './parameters/agents.js';
import type { AgentCategory, Recommender } from './parameters/designation.js';
import type { ExitReason, RehabilitationForm, RehabilitationProvider } from './parameters/enrollment.js';
import type { MapItem } from './parameters/mapping.js';
import type { Informant, Medium, RecoveryStatus, VisitMode, VisitPlace } from './parameters/monitoring.js';
import type { Employment, RecordedAct, TrainingTopic } from './parameters/officers.js';
import type { PartnerKind } from './parameters/partners.js';
import type { PersonalityField } from './parameters/prisons.js';
import type { AssessmentPhase } from './parameters/qualityOfLife.js';
import type { ReferralNeed } from './parameters/referrals.js';
import type { HandlingStep, RelapseType } from './parameters/relapses.js';
import type { ReportPart } from './parameters/reports.js';
import type { Recorder } from './parameters/roles.js';
import type { ReviewParticipant, SupervisionPurpose } from './parameters/supervision.js';
import type { TestPurpose, TestResult } from './parameters/urine.js';
import type { Part } from './parts.js';
import type { OutcomeResult } from './rules/outcome-recovered.js';
import type { ReferralStatus } from './rules/referral-lifecycle.js';
import type { Improvement } from './whoqol/improvement.js';
import type { QualityDomain } from './whoqol/items.js';
import type { MissingPolicy } from './whoqol/missing.js';

/** Every code a finding can hold as found, required or missing: one without a word does not compile. */
export type FactCode =
  | AgentCategory
  | AgentCriterion
  | AssessmentPhase
  | BriefingTopic
  | Employment
  | ExitReason
  | HandlingStep
  | Improvement
  | Informant
  | MapItem
  | Medium
  | MissingPolicy
  | OutcomeResult
  | Part
  | PartnerKind
  | PersonalityField
  | QualityDomain
  | Recommender
  | RecordedAct
  | Recorder
  | RecoveryStatus
  | ReferralNeed
  | ReferralStatus
  | RehabilitationForm
  | RehabilitationProvider
  | RelapseType
  | ReportPart
  | ReviewParticipant
  | SupervisionPurpose
  | TestPurpose
  | TestResult
  | TrainingTopic
  | VisitMode
  | VisitPlace
  | 'FACE_TO_FACE'
  | 'INFORMANT'
  | 'MEDIUM'
  | 'SUPPRESSED';
