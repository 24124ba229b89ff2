import { valueOn } from '../guideline/dated.js';
import { reviewParticipants, type ReviewParticipant } from '../guideline/parameters/supervision.js';
import { assistanceRecord } from '../guideline/rules/assistance-record.js';
import { RecoveryAgent } from '../agents/agent.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { notAhead, underGuideline } from '../ground/input.js';
import { demand } from '../ground/refusal.js';
import { Account } from '../people/account.js';
import { recorderOf } from '../people/recorder.js';
import { Unit } from '../units/unit.js';
import { Assistance } from './assistance.js';
import { SopReview } from './sopReview.js';
import type { RecordAssistanceInput, RecordSopReviewInput } from './supervision.input.js';

/** Records assistance to an agent by the officer who asks. */
export async function assist({ em, viewer, today }: Context, input: RecordAssistanceInput): Promise<Assistance> {
  const { id, agentId, heldOn, topic, result } = input;
  notAhead(today, { 'input.heldOn': heldOn });
  const agent = await find(em, RecoveryAgent, agentId, 'input.agentId');
  demand(assistanceRecord({ assistant: recorderOf(viewer.role), heldOn, topic, result }, today));
  const officer = em.getReference(Account, viewer.account);
  const facts = { heldOn, topic: topic.trim(), result: result.trim() };
  return em.create(Assistance, { ...(id && { id }), ...facts, agent, officer, unit: agent.unit });
}

/** Records a review of the own unit's working procedures, also one without everybody who should take part. */
export async function review({ em, viewer, today }: Context, input: RecordSopReviewInput): Promise<SopReview> {
  const { id, changes = null, participants, ...facts } = input;
  notAhead(today, { 'input.reviewedOn': facts.reviewedOn });
  underGuideline({ 'input.reviewedOn': facts.reviewedOn });
  const unit = em.getReference(Unit, viewer.unit);
  const took = [...new Set(participants)];
  return em.create(SopReview, { ...(id && { id }), ...facts, participants: took, changes, unit });
}

/** Who should have taken part in a review of that day and did not; such a review does not settle the duty. */
export const absentFrom = (participants: readonly ReviewParticipant[], day: string): ReviewParticipant[] =>
  valueOn(reviewParticipants, day).filter((one) => !participants.includes(one));
