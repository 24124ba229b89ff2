import type * as indonesian from '../../id/types/clients';
import { common, filters } from './common';

const { id, recordedAt, version, unit, client } = common;

const person = {
  name: 'Full name',
  nik: 'Resident number (NIK)',
  bornOn: 'Date of birth',
  address: 'Address',
  phone: 'Telephone',
  family: 'Family contacts',
};
const contact = { name: 'Name', relation: 'Relation', phone: 'Telephone' };
const register = { ...person, sex: 'Sex', pathway: 'Pathway', villageCode: 'Village of domicile' };
const consent = {
  purpose: 'Purpose',
  givenOn: 'Given on',
  expiresOn: 'Valid until',
  signedBy: 'Signed by',
  need: 'Need',
  what: 'What may be told',
};
const rehabilitation = {
  form: 'Form',
  provider: 'Provider',
  institution: 'Name of the institution',
  startedOn: 'Started on',
  endedOn: 'Ended on',
  result: 'Result',
  returnedOn: 'Returned to family or community on',
};

export const types: typeof indonesian.types = {
  Client: {
    standing: 'Standing',
    waivers: 'Waivers',
    _: 'Client |||| Clients',
    id,
    recordedAt,
    version,
    unit: 'Owning unit',
    code: 'Client code',
    initials: 'Initials',
    identity: 'Identity',
    sex: 'Sex',
    ageGroup: 'Age group',
    village: 'Domicile',
    pathway: 'Pathway',
    consented: 'Consent stands',
    consents: 'Consents',
    rehabilitations: 'Rehabilitations',
    externalNumbers: 'External numbers',
    enrollments: 'Enrollments',
    activeEnrollment: 'Active enrollment',
  },
  ClientFilter: {
    _: 'Filter of clients',
    unitIds: unit,
    within: 'Region of domicile',
    search: 'Search code or name',
    agentId: filters.agentId,
    pathways: 'Pathway',
    sexes: 'Sex',
    programmeMonth: 'Programme month',
    standings: 'Status',
  },
  ClientIdentity: { _: 'Identity of a client', ...person, nikAgrees: 'NIK agrees with date of birth and sex' },
  FamilyContact: { _: 'Family contact |||| Family contacts', ...contact },
  FamilyContactInput: { _: 'Family contact |||| Family contacts', ...contact },
  RegisterClientInput: { _: 'Registration of a client', id, ...register },
  UpdateClientInput: { _: 'Change of a client', ...register },
  Consent: {
    _: 'Consent |||| Consents',
    id,
    recordedAt,
    version,
    client,
    ...consent,
    receiver: 'Receiver',
    withdrawnOn: 'Withdrawn on',
    withdrawalReason: 'Reason of withdrawal',
  },
  GiveConsentInput: { _: 'Consent given', id, clientId: client, ...consent, receiverId: 'Receiver' },
  Rehabilitation: { _: 'Rehabilitation |||| Rehabilitations', id, recordedAt, client, ...rehabilitation },
  RecordRehabilitationInput: { _: 'Record of a rehabilitation', id, clientId: client, ...rehabilitation },
};

export const enums: typeof indonesian.enums = {
  AgeGroup: {
    UNDER_18: 'Under 18',
    FROM_18_TO_25: '18–25',
    FROM_26_TO_35: '26–35',
    FROM_36_TO_45: '36–45',
    FROM_46_TO_59: '46–59',
    FROM_60: '60 and over',
  },
  Pathway: { VOLUNTARY: 'Voluntary', COMPULSORY: 'Compulsory (legal process)' },
  ClientStanding: {
    NOT_ENROLLED: 'Not enrolled',
    ACTIVE: 'Active',
    COMPLETED: 'Completed',
    EXITED: 'Exited before completion',
  },
  ConsentPurpose: { POST_REHABILITATION: 'Post-rehabilitation', REFERRAL: 'Referral' },
  Signer: { CLIENT: 'Client', GUARDIAN: 'Guardian' },
  RehabilitationForm: {
    INPATIENT: 'Inpatient',
    OUTPATIENT: 'Outpatient',
    COMMUNITY_BASED: 'Community-based (PBM)',
  },
  RehabilitationProvider: {
    BNN: 'BNN',
    GOVERNMENT: 'Other government institution',
    COMMUNITY: 'Community institution',
  },
  RehabilitationResult: { COMPLETED: 'Completed', NOT_COMPLETED: 'Not completed' },
};
