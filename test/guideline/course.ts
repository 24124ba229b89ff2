import type { Course } from '../../api/src/guideline/schedule/course.js';

/** An enrollment of 12 January 2026 with an agent, and nothing done yet. */
export const course: Course = {
  startedOn: '2026-01-12',
  endedOn: null,
  assignments: [{ id: 'assignment', startedOn: '2026-01-12', endedOn: null }],
  visits: [],
  meetings: [],
  activities: [],
  urineTests: [],
  assessments: [],
  outcome: null,
  waivers: [],
};
