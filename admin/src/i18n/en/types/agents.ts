import type * as indonesian from '../../id/types/agents';
import { common } from './common';

const { id, recordedAt, version, unit } = common;

const recommendation = {
  recommendedBy: 'Recommended by',
  recommenderName: 'Name of the recommender',
  recommendedOn: 'Recommended on',
};
const person = {
  name: 'Full name',
  sex: 'Sex',
  phone: 'Telephone',
  category: 'Category',
  categoryNote: 'Other category',
  ...recommendation,
};
const briefing = { heldOn: 'Held on', hours: 'Lesson hours (JP)', topics: 'Topics', facilitator: 'Facilitator' };

export const types: typeof indonesian.types = {
  RecoveryAgent: {
    assistances: 'Assistance',
    homeVillage: 'Village of residence',
    selectedByUnit: 'Selected by the unit',
    waivers: 'Waivers',
    _: 'Recovery agent |||| Recovery agents',
    id,
    recordedAt,
    version,
    unit,
    ...person,
    status: 'Status',
    village: 'Village of duty',
    activeClients: 'Clients accompanied',
    mayAccompany: 'May accompany',
    briefings: 'Briefings',
    briefingHours: 'Lesson hours in all',
    criteria: 'Criteria met',
    criteriaAttestedBy: 'Criteria attested by',
    criteriaAttestedOn: 'Criteria attested on',
    decreeNumber: 'Number of the decree',
    decreeIssuedOn: 'Date of the decree',
    decreeCopiedToUnit: 'Copy to the BNNP or BNNK',
    endedOn: 'Duty ended on',
  },
  AgentFilter: {
    clientsFrom: 'Clients accompanied, at least',
    clientsUntil: 'Clients accompanied, at most',
    supervised: 'Supervised',
    from: 'Supervision from',
    until: 'Supervision until',
    _: 'Filter of recovery agents',
    unitIds: unit,
    within: 'Region of duty',
    search: 'Search name',
    categories: 'Category',
    statuses: 'Status',
    hasRoom: 'Room for one more client',
  },
  RegisterAgentInput: {
    homeVillageCode: 'Village of residence',
    selectedByUnit: 'Selected by the unit',
    _: 'Registration of a candidate',
    id,
    ...person,
    villageCode: 'Village of duty',
  },
  UpdateAgentInput: {
    _: 'Change of an agent',
    phone: 'Telephone',
    homeVillageCode: 'Village of residence',
    selectedByUnit: 'Selected by the unit',
  },
  DecreeInput: {
    _: 'Decree',
    number: 'Number of the decree',
    issuedOn: 'Date of the decree',
    copiedToUnit: 'Copy to the head of the BNNP or BNNK',
  },
  Briefing: { _: 'Briefing |||| Briefings', id, recordedAt, ...briefing },
  BriefingInput: { _: 'Briefing', id, ...briefing },
};

export const enums: typeof indonesian.enums = {
  AgentStatus: { CANDIDATE: 'Candidate', APPOINTED: 'On duty', ENDED: 'Duty ended' },
  AgentCategory: {
    ACTIVIST_OR_VOLUNTEER: 'Anti-drug activist or volunteer',
    RECOVERING_ADDICT: 'Recovering addict',
    VILLAGE_OFFICIAL: 'Village official',
    SATLINMAS: 'Village community guard (Satlinmas)',
    YOUTH_WOMEN_OR_HEALTH_CADRE: 'Youth or women’s cadre, village midwife, sub-health centre',
    RELIGIOUS_FIGURE: 'Religious figure',
    COMMUNITY_FIGURE: 'Community figure',
    OTHER: 'Other',
  },
  AgentCriterion: {
    HEALTHY_AND_LITERATE: 'Healthy in body and mind, able to read and write',
    RESIDENT_OF_THE_AREA: 'Lives in the area of duty',
    CONCERNED_ABOUT_DRUGS: 'Concerned about the drug problem',
    ACTIVE_IN_THE_COMMUNITY: 'Active in the community',
    COMMUNICATES_WELL: 'Communicates well',
    KEEPS_CONFIDENCES: 'Keeps confidences',
    WORKS_IN_A_GROUP: 'Works in a group',
    OBJECTIVE: 'Objective',
    WILLING: 'Willing to work sincerely and well',
    ACCEPTED_BY_CLIENT_AND_FAMILY: 'Accepted by client and family',
    GOOD_INFLUENCE: 'A good influence on those around',
  },
  BriefingTopic: {
    ADDICTION_BASICS: 'Basics of addiction',
    EARLY_DETECTION_OF_RELAPSE: 'Early detection of relapse',
    MONITORING_AND_MENTORING: 'Monitoring and mentoring',
    EFFECTIVE_COMMUNICATION: 'Effective communication',
    NETWORKING_AND_REFERRAL: 'Networking and referral',
    RECORDING_AND_REPORTING: 'Recording and reporting',
  },
  Recommender: { VILLAGE_HEAD: 'Village head', COMMUNITY_FIGURE: 'Community figure' },
};
