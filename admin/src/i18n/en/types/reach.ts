import type * as indonesian from '../../id/types/reach';
import { common, filters } from './common';

const { id, recordedAt, unit } = common;
const { unitIds, from, until } = filters;

export const types: typeof indonesian.types = {
  PartnerTraining: {
    _: 'Training of partners |||| Trainings of partners',
    ...{ id, recordedAt, unit, kind: 'Partner', institution: 'Institution', heldOn: 'Last day' },
    topic: 'Topic',
    participants: 'Participants',
    hours: 'Lesson hours (JP)',
  },
  RecordPartnerTrainingInput: {
    _: 'Training of partners',
    ...{ id, kind: 'Partner', institution: 'Institution', heldOn: 'Last day' },
    topic: 'Topic',
    participants: 'Participants',
    hours: 'Lesson hours (JP)',
  },
  PartnerTrainingFilter: { _: 'Filter of trainings of partners', unitIds, from, until, kinds: 'Partner' },
  CoverageRow: {
    _: 'Coverage',
    group: 'Group',
    groupName: 'Name of the group',
    served: 'Served',
    inNeed: 'Completed rehabilitation',
    agents: 'Agents on duty',
    finding: 'Judgement',
  },
};

export const enums: typeof indonesian.enums = {
  PartnerKind: {
    MINISTRY_OFFICIALS: 'Officials of the ministry',
    LKS: 'Social welfare institution (LKS)',
    IPWL: 'Reporting institution (IPWL)',
  },
  CoverageDimension: {
    UNIT: 'Unit',
    VILLAGE: 'Village',
    AGE_GROUP: 'Age group',
    PATHWAY: 'Pathway',
    ORIGIN: 'Who gave the rehabilitation',
  },
};
