import type { TypeName } from '../shared/face';

/** How the fields of an entry are shown beside those of a record: the labels' type, and the words of each field. */
export interface Comparable {
  type: TypeName;
  fields: Readonly<Record<string, string | null>>;
}

/** A field by the enum its values are of, 'day' for a day, null for what is shown as it is. */
export const comparable: Readonly<Record<string, Comparable>> = {
  visits: {
    type: 'Visit',
    fields: {
      visitedOn: 'day',
      mode: 'VisitMode',
      place: 'VisitPlace',
      informant: 'Informant',
      medium: 'Medium',
      recoveryStatus: 'RecoveryStatus',
      needs: 'Need',
      note: null,
    },
  },
  activities: {
    type: 'MentoringActivity',
    fields: { heldOn: 'day', kind: 'ActivityKind', trade: 'VocationalTrade', topic: null, note: null },
  },
  groupMeetings: { type: 'GroupMeeting', fields: { heldOn: 'day', place: null, topics: null } },
  recoveryRecords: { type: 'RecoveryRecord', fields: { note: null } },
};
