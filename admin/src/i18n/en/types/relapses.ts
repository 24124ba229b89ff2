import type * as indonesian from '../../id/types/relapses';
import { common, filters } from './common';

const { id, recordedAt, unit, client, enrollment } = common;
const { unitIds, from, until, clientId, enrollmentId, agentId } = filters;

const facts = {
  type: 'Type of relapse',
  times: 'Times used',
  noticedQuickly: 'Noticed quickly',
  soughtHelp: 'Sought help at once',
  symptoms: 'Signs of addiction',
  note: 'Note',
};

/** Relapse events and waivers, in English. */
export const types: typeof indonesian.types = {
  RelapseEvent: {
    _: 'Relapse event',
    id,
    recordedAt,
    unit,
    client,
    enrollment,
    ...facts,
    noticedOn: 'Noticed on',
    communityBased: 'The village has community based recovery',
    closedOn: 'Closed on',
    handling: 'Handling',
    steps: 'Steps taken',
  },
  RelapseFactsInput: { _: 'Facts of a relapse', ...facts },
  OpenRelapseInput: { _: 'New relapse event', id, enrollmentId: enrollment, noticedOn: 'Noticed on', ...facts },
  RelapseFilter: {
    _: 'Filter of relapse events',
    unitIds,
    from,
    until,
    clientId,
    enrollmentId,
    types: 'Types of relapse',
    open: 'Still open',
  },
  RelapseStep: {
    _: 'Step of the handling',
    id,
    recordedAt,
    unit,
    client,
    enrollment,
    step: 'Step',
    takenOn: 'Taken on',
    declined: 'The client declined the referral',
    note: 'Note',
  },
  RelapseStepInput: {
    _: 'Step of the handling',
    id,
    relapseId: 'Relapse event',
    step: 'Step',
    takenOn: 'Taken on',
    declined: 'The client declined the referral',
    note: 'Note',
  },
  HandlingDuty: {
    _: 'Duty of the handling',
    step: 'Step',
    by: 'Taken by',
    doneOn: 'Done on',
    from: 'From',
    until: 'Due by',
    rule: 'Rule',
    state: 'Status',
  },
  Waiver: {
    _: 'Waiver',
    id,
    recordedAt,
    unit,
    client,
    agent: 'Recovery agent',
    rule: 'Rule',
    from: 'Stands from',
    until: 'Stands until',
    reason: 'Reason',
    grantedBy: 'Granted by',
    grantedIn: 'Granting unit',
  },
  GrantWaiverInput: {
    _: 'New waiver',
    id,
    rule: 'Rule',
    clientId,
    agentId,
    from: 'Stands from',
    until: 'Stands until',
    reason: 'Reason',
  },
  WaiverFilter: { _: 'Filter of waivers', unitIds, clientId, agentId, rules: 'Rules', on: 'Standing on' },
};

export const enums: typeof indonesian.enums = {
  RelapseType: { SLIP: 'Slip', LAPSE: 'Lapse', RELAPSE: 'Relapse' },
  AddictionSymptom: { TOLERANCE: 'Tolerance', WITHDRAWAL: 'Withdrawal', CRAVING: 'Craving' },
  HandlingStep: {
    EVALUATION: "Evaluation of the client's state",
    URINE_TEST: 'Urine test',
    PLAN_REVIEW: 'Review of the plan',
    COMMUNITY_BASED_REFERRAL: 'Referral to community based recovery',
    BRIEF_INTERVENTION: 'Brief intervention',
    CRISIS_PLAN: 'Plan for the crisis',
    MOTIVATIONAL_INTERVIEW: 'Motivational interview',
    CLOSER_WATCH: 'Closer attention and watch',
    DETOXIFICATION_REFERRAL: 'Referral to detoxification',
    REHABILITATION_REFERRAL: 'Referral to rehabilitation',
  },
  Recorder: { OFFICER: 'Officer', AGENT: 'Recovery agent' },
};
