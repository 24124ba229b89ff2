import * as fc from 'fast-check';
import { addDays } from '../../api/src/guideline/calendar.js';
import type { Course } from '../../api/src/guideline/schedule/course.js';

const startedOn = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2019-09-01', days));
const records = <T>(kind: fc.Arbitrary<T>, most: number) =>
  fc.array(fc.record({ after: fc.integer({ min: 0, max: 190 }), kind }), { maxLength: most });

/** Enrollments of any start, with records of any kind on any day, some ended early. */
export const anyCourse: fc.Arbitrary<Course> = fc
  .record({
    startedOn,
    endedAfter: fc.option(fc.integer({ min: 0, max: 190 })),
    visits: records(fc.constantFrom('HOME' as const, 'WORK' as const), 8),
    meetings: records(fc.constant(null), 4),
    activities: records(fc.constantFrom('KIE' as const, 'POSITIVE_ACTIVITY' as const), 6),
    tests: records(fc.constantFrom('ROUTINE' as const, 'RELAPSE' as const), 4),
    baseline: records(fc.constant('BASELINE' as const), 1),
    final: records(fc.constant('FINAL' as const), 1),
    outcome: fc.option(fc.integer({ min: 90, max: 190 })),
  })
  .map(({ startedOn: start, endedAfter, visits, meetings, activities, tests, baseline, final, outcome }) => {
    const on = (after: number) => addDays(start, after);
    const record = ({ after }: { after: number }, index: number) => ({ id: `${index}`, on: on(after) });
    return {
      startedOn: start,
      endedOn: endedAfter === null ? null : on(endedAfter),
      assignments: [{ id: 'assignment', startedOn: start, endedOn: null }],
      visits: visits.map((one, index) => ({ ...record(one, index), mode: 'DIRECT', place: one.kind })),
      meetings: meetings.map(record),
      activities: activities.map((one, index) => ({ ...record(one, index), kind: one.kind })),
      urineTests: tests.map((one, index) => ({ ...record(one, index), purpose: one.kind, valid: true })),
      assessments: [...baseline, ...final].map((one, index) => ({ ...record(one, index), phase: one.kind })),
      outcome: outcome === null ? null : { id: 'outcome', on: on(outcome) },
      waivers: [],
    };
  });
