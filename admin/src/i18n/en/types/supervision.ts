import type * as indonesian from '../../id/types/supervision';
import { common, filters } from './common';

const { id, recordedAt, unit } = common;
const { unitIds, from, until, agentId } = filters;

const assistance = { heldOn: 'Held on', topic: 'Topic', result: 'Result' };
const review = {
  reviewedOn: 'Reviewed on',
  participants: 'Who took part',
  findings: 'Findings',
  changes: 'Changes to the procedures',
};

export const types: typeof indonesian.types = {
  Assistance: {
    _: 'Assistance to an agent |||| Assistance to agents',
    ...{ id, recordedAt, unit, ...assistance },
    agent: 'Recovery agent',
    officer: 'Officer',
  },
  AssistanceFilter: { _: 'Filter of assistance', unitIds, agentId, from, until },
  RecordAssistanceInput: { _: 'Record of assistance', id, agentId, ...assistance },
  SopReview: {
    _: 'Review of the procedures |||| Reviews of the procedures',
    ...{ id, recordedAt, unit, ...review },
    absent: 'Did not take part',
  },
  SopReviewFilter: { _: 'Filter of reviews', unitIds, from, until },
  RecordSopReviewInput: { _: 'Record of a review', id, ...review },
};

export const enums: typeof indonesian.enums = {
  ReviewParticipant: {
    LAW_ENFORCEMENT: 'Law enforcement',
    HEALTH_FACILITIES: 'Health facilities',
    PARTNER_INSTITUTIONS: 'Partner rehabilitation institutions',
  },
};
