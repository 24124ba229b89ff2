import type { ClientPartsFragment } from '../../../../schema/generated/graphql';
import type { Course, RecoveryRecord } from '../useCourse';

type Nodes<Of extends 'visits' | 'activities' | 'urineTests' | 'referrals'> = RecoveryRecord[Of]['nodes'][number];
type Attached = NonNullable<RecoveryRecord['enrollment']>;

/** What happened to a course beside its records. */
export type Turn =
  | { turn: 'started' | 'ended' }
  | { turn: 'assigned' | 'unassigned'; who: 'agent' | 'officer'; name: string }
  | { turn: 'outcome'; outcome: NonNullable<Course['outcome']> };

/** An entry of the recovery record by its kind. */
export type Told =
  | { kind: 'visits'; of: Nodes<'visits'> }
  | { kind: 'activities'; of: Nodes<'activities'> }
  | { kind: 'groupMeetings'; of: Attached['attendances'][number] }
  | { kind: 'urineTests'; of: Nodes<'urineTests'> }
  | { kind: 'qualityOfLifeAssessments'; of: Course['qualityOfLife'][number] }
  | { kind: 'referrals'; of: Nodes<'referrals'> }
  | { kind: 'relapses'; of: Course['relapses'][number] }
  | { kind: 'consents'; of: ClientPartsFragment['consents'][number]; withdrawn: boolean }
  | { kind: 'course'; of: Turn };

/** An entry of the recovery record: its day, and where it leads. */
export type Entry = Told & { key: string; on: string; to: string | null };

/** The kinds of entries. */
export type Kind = Entry['kind'];
