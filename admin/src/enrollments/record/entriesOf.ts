import type { ClientPartsFragment } from '../../../../schema/generated/graphql';
import type { Course, RecoveryRecord } from '../useCourse';
import type { Entry, Told, Turn } from './entry';

const entry = (key: string, on: string, to: string | null, told: Told): Entry => ({ key, on, to, ...told });
const turn = (key: string, on: string | null | undefined, of: Turn, to: string | null = null): Entry[] =>
  on ? [entry(key, on, to, { kind: 'course', of })] : [];
const show = (resource: string, id: string) => `/${resource}/${id}/show`;

/** The recovery record of a course as one list, the newest first. */
export function entriesOf(record: RecoveryRecord, course: Course, { consents }: ClientPartsFragment): Entry[] {
  const { attendances = [], assignments = [] } = record.enrollment ?? {};
  const { outcome, startedOn, endedOn } = course;
  return [
    ...record.visits.nodes.map((of) => entry(of.id, of.visitedOn, show('visits', of.id), { kind: 'visits', of })),
    ...record.activities.nodes.map((of) =>
      entry(of.id, of.heldOn, show('activities', of.id), { kind: 'activities', of }),
    ),
    ...attendances.map((of) =>
      entry(of.id, of.meeting.heldOn, show('groupMeetings', of.meeting.id), { kind: 'groupMeetings', of }),
    ),
    ...record.urineTests.nodes.map((of) =>
      entry(of.id, of.takenOn, show('urineTests', of.id), { kind: 'urineTests', of }),
    ),
    ...course.qualityOfLife.map((of) =>
      entry(of.id, of.takenOn, show('qualityOfLifeAssessments', of.id), { kind: 'qualityOfLifeAssessments', of }),
    ),
    ...record.referrals.nodes.map((of) =>
      entry(of.id, of.sentOn ?? of.recordedAt.slice(0, 10), show('referrals', of.id), { kind: 'referrals', of }),
    ),
    ...course.relapses.map((of) => entry(of.id, of.noticedOn, show('relapses', of.id), { kind: 'relapses', of })),
    ...consents.flatMap((of) => [
      entry(of.id, of.givenOn, null, { kind: 'consents', of, withdrawn: false }),
      ...(of.withdrawnOn ? [entry(`${of.id}-`, of.withdrawnOn, null, { kind: 'consents', of, withdrawn: true })] : []),
    ]),
    ...assignments.flatMap(({ id, agent: one, officer, startedOn: from, endedOn: until }) => {
      const who = one ? 'agent' : 'officer';
      const name = (one ?? officer)?.name ?? '';
      return [
        ...turn(id, from, { turn: 'assigned', who, name }),
        ...turn(`${id}-`, until, { turn: 'unassigned', who, name }),
      ];
    }),
    ...(outcome
      ? turn(outcome.id, outcome.recordedOn, { turn: 'outcome', outcome }, show('outcomes', outcome.id))
      : []),
    ...turn('started', startedOn, { turn: 'started' }),
    ...turn('ended', endedOn, { turn: 'ended' }),
  ].toSorted((one, other) => other.on.localeCompare(one.on));
}
