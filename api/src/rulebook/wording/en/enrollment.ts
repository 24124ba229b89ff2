import type * as indonesian from '../id/enrollment.js';

/** Enrollment (kepesertaan). */
export const enrollment: typeof indonesian.enrollment = {
  'enrollment.completed-rehabilitation': {
    title: 'Rehabilitation completed',
    explanation:
      'Post-rehabilitation is for clients who completed an inpatient, outpatient or community based rehabilitation, given by BNN, another government institution or the community.',
    refused:
      'The client has not completed a rehabilitation that leads to post-rehabilitation ({required}). Completion on record: {found}.',
  },
  'enrollment.single-active': {
    title: 'One active enrollment',
    explanation: 'A client has one active enrollment, nationwide.',
    refused: 'The client still has {found} active enrollment. Complete or end it first.',
  },
  'enrollment.starts-on-return': {
    title: 'Starts on return',
    explanation:
      'The period counts from the day the client returned to family or community, and not before the rehabilitation ended.',
    refused: 'The enrollment is recorded as starting on {found}; it counts from {required}.',
  },
  'enrollment.consent': {
    title: 'Consent at intake',
    explanation: 'Informed consent is recorded at intake, still holds, and covers post-rehabilitation.',
    refused: 'The client’s consent does not suffice. Not met: {missing}.',
  },
  'enrollment.mandatory': {
    title: 'Post-rehabilitation is mandatory',
    explanation:
      'Every completed rehabilitation leads to an enrollment; clients of community based recovery (PBM) enroll at once.',
    refused: 'The client was not enrolled in time ({found} of {required}).',
  },
  'enrollment.minimum-duration': {
    title: 'Minimum duration',
    explanation: 'An enrollment is completed no earlier than the guideline’s months after its start.',
    refused: 'The enrollment can be completed from {required} on; the day given is {found}.',
  },
  'enrollment.exit': {
    title: 'Reason of an exit',
    explanation: 'An enrollment that ends before completion states one reason from the list.',
    refused: 'The reason "{found}" is not known. Choose one of: {required}.',
  },
};
