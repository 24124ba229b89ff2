import type * as indonesian from '../id/measuring.js';

/** Urine tests, quality of life and outcome (bimbingan lanjut). */
export const measuring: typeof indonesian.measuring = {
  'urine.examiner': {
    title: 'Who tests urine',
    explanation: 'Urine is tested by a post-rehabilitation officer.',
    refused: 'The test was taken by {found}; it must be {required}.',
  },
  'urine.limit': {
    title: 'Number of urine tests',
    explanation:
      'The routine urine tests of an enrollment are limited, and one is kept for the last programme month; further ones belong to a relapse.',
    refused:
      'There are {found} routine tests already; at this time at most {required} (before the last programme month one is kept for it). Record a further test with its relapse event.',
  },
  'urine.result': {
    title: 'Result of a urine test',
    explanation: 'A result is recorded for each substance, once, with the lot number of the kit.',
    refused: 'The record of the test is not complete. Not met: {missing}.',
  },
  'urine.schedule': {
    title: 'Schedule of urine tests',
    explanation: 'Urine is tested in the weeks the schedule names: at the start, and in the last month.',
    refused: 'The urine test of this time is not recorded ({found} of {required}).',
  },
  'qol.pair': {
    title: 'One baseline and one final assessment',
    explanation:
      'An enrollment has one baseline and one final assessment of quality of life; a correction supersedes, it does not overwrite.',
    refused: 'There is a {found} assessment already. Record a correction where it needs mending.',
  },
  'qol.schedule': {
    title: 'Schedule of quality of life',
    explanation: 'Quality of life is measured in the weeks the schedule names: at the start, and in the last month.',
    refused: 'The assessment of this time is not recorded ({found} of {required}).',
  },
  'qol.final-not-early': {
    title: 'Final assessment not early',
    explanation: 'The final assessment is taken no earlier than the start of the last programme month.',
    refused: 'The final assessment is dated {found}; the earliest day is {required}.',
  },
  'qol.complete': {
    title: 'A complete WHOQOL-BREF form',
    explanation: 'A form with more blank items than allowed gets no score; the blank items are named.',
    refused: 'The form cannot be scored. Blank items: {found}. The limit applied: {required}.',
  },
  'qol.good': {
    title: 'Good quality of life',
    explanation: 'Quality of life is good when each of the four domains reaches the guideline’s good score.',
    refused: 'The lowest domain scores {found}; good is from {required} on.',
  },
  'qol.improvement': {
    title: 'Improvement of quality of life',
    explanation: 'The final score of each domain is compared with its baseline.',
    refused: 'Domains that improved: {found}; hoped for: {required}.',
  },
  'outcome.prerequisites': {
    title: 'What an outcome needs',
    explanation:
      'An outcome needs a valid final urine test, a baseline and a final assessment, and no relapse that is still open.',
    refused: 'The outcome cannot be assessed yet. Not met: {missing}.',
  },
  'outcome.recovered': {
    title: 'Recovered',
    explanation: 'A client whose final urine test is negative is RECOVERED; quality of life is reported beside it.',
    refused: 'The final urine test is positive: {found}.',
  },
  'outcome.officer': {
    title: 'Outcome recorded by an officer',
    explanation: 'An outcome is recorded by an officer and computed by the system, never typed in.',
    refused: 'The outcome was recorded by {found}; it must be {required}.',
  },
  'outcome.schedule': {
    title: 'Schedule of the outcome',
    explanation: 'The outcome is assessed as the closing step of the last month.',
    refused: 'The outcome is not assessed yet ({found} of {required}).',
  },
};
