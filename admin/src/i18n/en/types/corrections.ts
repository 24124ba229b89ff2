import type * as indonesian from '../../id/types/corrections';
import { common } from './common';

const { id, recordedAt } = common;

export const types: typeof indonesian.types = {
  Correction: {
    id,
    recordedAt,
    _: 'Correction |||| Corrections',
    kind: 'Kind of record',
    record: 'Record it replaces',
    successor: 'Record in its place',
    reason: 'Reason',
    by: 'Corrected by',
  },
  Resting: { _: 'What rests on a record', duties: 'Duties', outcome: 'Outcome', completed: 'Completed enrollment' },
};

export const enums: typeof indonesian.enums = {
  RecordKind: {
    VISIT: 'Visit',
    ACTIVITY: 'Mentoring activity',
    GROUP_MEETING: 'Group meeting',
    URINE_TEST: 'Urine test',
    QUALITY_OF_LIFE: 'Quality of life measurement',
    REFERRAL: 'Referral',
    RELAPSE: 'Relapse event',
    SURVEY: 'Satisfaction survey',
    RECOVERY_RECORD: 'Recovery record',
    OUTCOME: 'Outcome',
  },
};
