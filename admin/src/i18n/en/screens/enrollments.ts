import type * as indonesian from '../../id/screens/enrollments';

export const enrollments: typeof indonesian.enrollments = {
  title: 'Enrollments',
  empty: 'There are no enrollments yet. Register a client who has completed rehabilitation.',
  overdue: 'Overdue',
  overdueCount: '%{count} overdue',
  begin: {
    label: 'Register and enroll',
    title: 'Begin an enrollment',
    steps: {
      client: 'Client',
      rehabilitation: 'Completed rehabilitation',
      consent: 'Consent of the client',
      enrollment: 'Enrollment',
    },
    recorded: 'Recorded already',
    another: 'Record another',
    next: 'Continue',
    change: 'Change',
    enroll: 'Begin the enrollment',
    done: 'The enrollment has begun.',
    later: 'Continue later',
    laterText: 'What was saved stays; go on from the client’s page.',
    noClient: 'Choose a client from those not enrolled, or register a new one.',
  },
  notEnrolled: {
    title: 'Not enrolled',
    empty: 'Every client is enrolled in post-rehabilitation.',
    finished: 'Rehabilitation ended',
    institution: 'Institution',
    consent: 'Consent',
    none: 'Not recorded',
    why: 'Each completed rehabilitation leads to post-rehabilitation.',
  },
  pick: {
    title: 'For which client?',
    search: 'Search the client’s code or name',
    none: 'No active enrollment matches.',
    change: 'Another client',
  },
};
