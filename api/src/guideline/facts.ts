import type { AgentCriterion, BriefingTopic } from './parameters/agents.js';
import type { ExitReason, RehabilitationForm, RehabilitationProvider } from './parameters/enrollment.js';
import type { Informant, Medium, VisitMode, VisitPlace } from './parameters/monitoring.js';
import type { AssessmentPhase } from './parameters/qualityOfLife.js';
import type { ReferralNeed } from './parameters/referrals.js';
import type { Recorder } from './parameters/roles.js';
import type { TestPurpose, TestResult } from './parameters/urine.js';
import type { Part } from './parts.js';
import type { OutcomeResult } from './rules/outcome-recovered.js';
import type { ReferralStatus } from './rules/referral-lifecycle.js';
import type { Improvement } from './whoqol/improvement.js';
import type { QualityDomain } from './whoqol/items.js';
import type { MissingPolicy } from './whoqol/missing.js';

/** Every code a finding can hold as found, required or missing: one without a word does not compile. */
export type FactCode =
  | AgentCriterion
  | AssessmentPhase
  | BriefingTopic
  | ExitReason
  | Improvement
  | Informant
  | Medium
  | MissingPolicy
  | OutcomeResult
  | Part
  | QualityDomain
  | Recorder
  | ReferralNeed
  | ReferralStatus
  | RehabilitationForm
  | RehabilitationProvider
  | TestPurpose
  | TestResult
  | VisitMode
  | VisitPlace
  | 'FACE_TO_FACE'
  | 'INFORMANT'
  | 'MEDIUM';
