import type * as indonesian from '../id/relapse.js';

/** Relapse (kekambuhan). */
export const relapse: typeof indonesian.relapse = {
  'relapse.type': {
    title: 'The type of a relapse fits the facts',
    explanation: 'The recorded facts fit the type of the relapse: slip, lapse or relapse.',
    refused: 'The type {found} does not fit the recorded facts; what fits: {required}.',
  },
  'relapse.slip-handling': {
    title: 'Handling a slip',
    explanation: 'A slip is handled at once by an agent or an officer: evaluation, urine test, review of the plan.',
    refused: 'The slip was not fully handled in time. Steps not taken: {missing}.',
  },
  'relapse.lapse-handling': {
    title: 'Handling a lapse',
    explanation:
      'A lapse is handled by an officer, with a referral to community based recovery (PBM) where the village has it.',
    refused: 'The lapse was not fully handled in time. Steps not taken: {missing}.',
  },
  'relapse.relapse-handling': {
    title: 'Handling a relapse',
    explanation: 'A client in relapse has a urine test and is referred to detoxification and to rehabilitation.',
    refused: 'The relapse was not fully handled in time. Steps not taken: {missing}.',
  },
  'relapse.stays': {
    title: 'Staying in the programme',
    explanation: 'A client with a slip or lapse stays in the programme; one in relapse is referred to rehabilitation.',
    refused: 'A client with {found} does not stay in the programme; those who stay: {required}.',
  },
  'relapse.close': {
    title: 'Closing a relapse',
    explanation:
      'A relapse is closed when every step of its handling was taken, or a referral was declined by the client.',
    refused: 'The relapse cannot be closed yet. Steps not taken: {missing}.',
  },
};
