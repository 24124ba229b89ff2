import type * as indonesian from '../../id/types/supervisionVisits';
import { common, filters } from './common';

const { id, recordedAt, unit, version, client } = common;
const { unitIds, from, until, agentId, clientId } = filters;

export const types: typeof indonesian.types = {
  SupervisionVisit: {
    _: 'Supervision visit |||| Supervision visits',
    ...{ id, recordedAt, version, status: 'Status', supervised: 'Who is supervised', purposes: 'Purposes' },
    unit: 'Supervised unit',
    supervisor: 'Supervising unit',
    officer: 'Supervised officer',
    agent: 'Supervised agent',
    plannedOn: 'Planned for',
    plannedBy: 'Planned by',
    heldOn: 'Held on',
    helpedBy: 'Helped by village officials',
    calledOffBecause: 'Why it was called off',
    findings: 'Findings',
    followUps: 'Follow-ups',
  },
  PlanSupervisionInput: {
    _: 'Plan of a supervision',
    ...{ id, supervised: 'Who is supervised', plannedOn: 'Planned for', purposes: 'Purposes' },
    unitId: 'Unit',
    officerId: 'Officer',
    agentId,
  },
  RecordSupervisionInput: {
    _: 'Result of a supervision',
    heldOn: 'Held on',
    helpedBy: 'Helped by village officials',
    findings: 'Checklist',
  },
  SupervisionFinding: {
    _: 'Supervision finding |||| Supervision findings',
    ...{ id, recordedAt, client, purpose: 'Purpose', verdict: 'Verdict', note: 'What was found' },
    visit: 'Supervision visit',
    agent: 'Recovery agent',
    officer: 'Officer',
    report: 'Report',
    rule: 'Rule',
    followUps: 'Follow-ups',
  },
  SupervisionFindingInput: {
    _: 'Finding',
    ...{ clientId, agentId, purpose: 'Purpose', verdict: 'Verdict', note: 'What was found' },
    officerId: 'Officer',
    reportId: 'Report',
    ruleCode: 'Rule',
    followUp: 'Follow-up',
  },
  FollowUpInput: { _: 'Follow-up', task: 'What is to be done', dueOn: 'Due on', ownerId: 'Who is to do it' },
  FollowUp: {
    _: 'Supervision follow-up |||| Supervision follow-ups',
    ...{ id, recordedAt, version, status: 'Status', task: 'What is to be done', dueOn: 'Due on' },
    finding: 'Finding',
    visit: 'Supervision visit',
    unit: 'Unit that is to do it',
    supervisor: 'Supervising unit',
    owner: 'Who is to do it',
    answer: 'Answer',
    answeredOn: 'Answered on',
    answeredBy: 'Answered by',
    remarks: "Supervisor's remarks",
    closedOn: 'Closed on',
  },
  SupervisionVisitFilter: {
    _: 'Filter of supervisions',
    ...{ unitIds, agentId, from, until, statuses: 'Status', supervised: 'Who is supervised' },
    supervisorIds: 'Supervising unit',
  },
  FollowUpFilter: {
    _: 'Filter of follow-ups',
    ...{ unitIds, statuses: 'Status', dueBy: 'Due by', ownerId: 'Who is to do it' },
  },
  UnitSupervision: {
    _: 'Coverage of supervision',
    unit,
    planned: 'Planned',
    held: 'Held',
    lastHeldOn: 'Last supervised',
    agents: 'Agents on duty',
    agentsSupervised: 'Agents supervised',
    officers: 'Officers',
    officersSupervised: 'Officers supervised',
    openFollowUps: 'Open follow-ups',
    overdueFollowUps: 'Overdue',
  },
};

export const enums: typeof indonesian.enums = {
  Supervised: { PROVINCE: 'BNNP', REGENCY: 'BNNK', OFFICER: 'Officer', AGENT: 'Recovery agent' },
  SupervisionPurpose: {
    TASKS_AND_DOCUMENTATION: 'Distribution of tasks and documentation',
    REFERRAL_NETWORK: 'Referral network',
    COVERAGE_AND_NEW_CLIENTS: 'Coverage and new clients',
    GUIDING_ACTIVITIES: 'Monitoring, mentoring and further guidance',
    DEVIATIONS_FROM_PRINCIPLES: 'Deviations from the principles of service',
    TEAMWORK_AND_ADMINISTRATION: 'Teamwork and administration',
  },
  SupervisionStatus: { PLANNED: 'Planned', HELD: 'Held', CALLED_OFF: 'Called off' },
  SupervisionVerdict: { IN_ORDER: 'In order', NEEDS_ACTION: 'Needs action' },
  FollowUpStatus: { OPEN: 'Not answered', ANSWERED: 'Answered', RETURNED: 'Returned', CLOSED: 'Closed' },
};
