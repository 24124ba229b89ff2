import type * as indonesian from '../id/remedies';

export const remedies: typeof indonesian.remedies = {
  enrollment: {
    'completed-rehabilitation':
      'Record the end and the result of the rehabilitation, or choose another that was completed.',
    'single-active': 'Complete or end the enrollment that is still active first.',
    'starts-on-return': 'Start on the day the client returned to family or community.',
    consent: 'Record a consent to post-rehabilitation that still stands.',
    'minimum-duration': 'Go on until the course is long enough; if the client stops, end it with a reason.',
    exit: 'Choose one of the reasons of the list.',
  },
  agent: {
    criteria: 'Attest the criteria that are missing, or choose another candidate.',
    decree: 'Complete the number, the day and the copy of the village head’s decree.',
    briefing: 'Record the briefings that are missing, then repeat this step.',
    caseload: 'Choose another agent of the village, or ask the supervising unit for a waiver.',
  },
  assignment: {
    domicile: 'Choose an agent on duty in the client’s village, or ask for a waiver.',
    acceptance: 'Let the agent meet the client and the family, then record that they accept.',
  },
  officer: { only: 'Ask a post-rehabilitation officer to do it.' },
  relapse: {
    type: 'Go over the facts with the client again, and choose the type that fits.',
    close: 'Take and record the steps that are missing, then close the event.',
  },
  visit: {
    'relapse-status': 'Fill in the facts of the relapse; its event is opened with this visit.',
    source: 'Check the way of monitoring: direct is face to face, indirect through a third party or a medium.',
    place: 'Fill in the place of the visit and the day the client was told.',
  },
  meeting: {
    'active-client': 'Record only clients whose enrollment was active on the day.',
    quorum: 'Record it as mentoring in a group, or hold the meeting again with more clients.',
    facilitator: 'Choose one officer or one agent; others are guest speakers.',
    joint: 'Mark it as a joint meeting where that is allowed, or leave out clients of other villages.',
  },
  referral: {
    consent: 'Record the client’s consent for this need and this receiver.',
    lifecycle: 'Reload; this referral has moved on.',
    need: 'Choose a need the facility serves, or another facility.',
  },
  urine: {
    examiner: 'Ask a post-rehabilitation officer to take and record the test.',
    limit: 'The routine tests are complete; in a relapse, record it as a relapse test.',
    result: 'Complete the lot number and the result of each substance.',
  },
  supervision: { tier: 'Choose whom stands one tier below your unit; complete purposes, findings and due dates.' },
  prison: { orientation: 'Record it on a day after the orientation has ended.' },
  qol: {
    complete: 'Complete the blank items together with the client.',
    'final-not-early': 'Measure again from the day required.',
    pair: 'Look at the measurements there are before recording a new one.',
  },
  outcome: {
    prerequisites: 'Complete what is missing, then judge the outcome again.',
    officer: 'Ask a post-rehabilitation officer to record it.',
  },
  report: {
    frozen: 'Draw up a numbered correction; what was accepted stays as it was.',
  },
};
