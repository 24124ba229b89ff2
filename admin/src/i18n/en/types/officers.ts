import type * as indonesian from '../../id/types/officers';
import { common, filters } from './common';

const { id, recordedAt, unit } = common;
const { unitIds } = filters;

export const types: typeof indonesian.types = {
  Officer: {
    _: 'Officer |||| Officers',
    id,
    recordedAt,
    unit,
    account: 'Account',
    employment: 'Employment',
    appointedByHead: 'Appointed by the head',
    appointedOn: 'Appointed on',
    trainings: 'Trainings',
    trainingHours: 'Lesson hours in all',
    trained: 'Whether trained enough',
    refresherBy: 'Next training by',
    refresherLate: 'Next training overdue',
  },
  OfficerFilter: {
    active: 'Account is open',
    supervised: 'Supervised',
    from: 'Supervision from',
    until: 'Supervision until',
    refresherBy: 'Next training by',
    refresherSoon: 'Training due soon',
    _: 'Filter of officers',
    unitIds,
    employments: 'Employment',
    search: 'Search name',
  },
  AppointOfficerInput: {
    _: 'Appointment of an officer',
    accountId: 'Account',
    employment: 'Employment',
    appointedByHead: 'Appointed by the head',
    appointedOn: 'Appointed on',
  },
  Training: {
    _: 'Training |||| Trainings',
    id,
    recordedAt,
    officer: 'Officer',
    heldOn: 'Finished on',
    kind: 'Kind',
    hours: 'Lesson hours (JP)',
    topics: 'Topics',
    provider: 'Given by',
  },
  TrainingFilter: { _: 'Filter of trainings', unitIds, officerId: 'Officer', kinds: 'Kind' },
  RecordTrainingInput: {
    _: 'Record of a training',
    id,
    officerId: 'Officer',
    heldOn: 'Finished on',
    kind: 'Kind',
    hours: 'Lesson hours (JP)',
    topics: 'Topics',
    provider: 'Given by',
  },
};

export const enums: typeof indonesian.enums = {
  Employment: { ASN: 'Civil servant (ASN)', TKK: 'Contract worker (TKK)' },
  TrainingKind: { BASIC: 'Basic', CORE: 'Core', WHOQOL: 'WHOQOL', REFRESHER: 'Refresher' },
  TrainingTopic: {
    P4GN_INFORMATION: 'Information on P4GN',
    DEPENDENCE_BASICS: 'Basics of drug dependence',
    RELAPSE_PREVENTION: 'Relapse prevention',
    EFFECTIVE_COMMUNICATION: 'Effective communication',
    MONITORING_MENTORING_AND_GUIDANCE: 'Monitoring, mentoring and continuing guidance',
    NETWORKING_AND_REFERRAL: 'Networking and referral',
    RECORDING_REPORTING_AND_EVALUATION: 'Recording, reporting, monitoring and evaluation',
  },
};
