import type * as indonesian from '../../id/types/referrals';
import { common, corrected, filters } from './common';

const { id, recordedAt, version, unit, client, enrollment } = common;
const { unitIds, from, until, clientId, enrollmentId, withSuperseded } = filters;

const facility = {
  name: 'Name of the facility',
  kind: 'Kind of service',
  services: 'Services',
  address: 'Address',
  phone: 'Telephone',
};

export const types: typeof indonesian.types = {
  Referral: {
    ...corrected,
    relapse: 'Relapse event',
    _: 'Referral |||| Referrals',
    id,
    recordedAt,
    version,
    unit,
    client,
    enrollment,
    status: 'Status',
    need: 'Need',
    facility: 'Facility',
    consent: 'Consent',
    reason: 'Reason',
    sentOn: 'Sent on',
    answeredOn: 'Answered on',
    closedOn: 'Closed on',
    note: 'Note',
    late: 'Answer overdue',
  },
  ReferralFilter: {
    withSuperseded,
    _: 'Filter of referrals',
    unitIds,
    from,
    until,
    clientId,
    enrollmentId,
    facilityId: 'Facility',
    needs: 'Need',
    statuses: 'Status',
  },
  DraftReferralInput: {
    relapseId: 'Relapse event',
    _: 'Draft of a referral',
    id,
    enrollmentId: enrollment,
    need: 'Need',
    facilityId: 'Facility',
    consentId: 'Consent',
    reason: 'Reason',
  },
  Facility: {
    _: 'Facility |||| Facilities',
    id,
    recordedAt,
    version,
    unit,
    ...facility,
    village: 'Village',
    active: 'Takes referrals',
  },
  FacilityFilter: {
    _: 'Filter of facilities',
    unitIds,
    kinds: 'Kind of service',
    search: 'Search name',
    service: 'Service',
    within: filters.within,
  },
  RegisterFacilityInput: { _: 'Registration of a facility', id, ...facility, villageCode: 'Village' },
};

export const enums: typeof indonesian.enums = {
  ReferralStatus: {
    DRAFT: 'Draft',
    SENT: 'Sent',
    ACCEPTED: 'Accepted',
    DECLINED: 'Declined',
    COMPLETED: 'Completed',
    REVOKED: 'Revoked',
    EXPIRED: 'Expired',
  },
  Need: {
    MEDICAL: 'Medical',
    PSYCHOLOGICAL: 'Psychological',
    PSYCHIATRIC: 'Psychiatric',
    SOCIAL: 'Social',
    SPIRITUAL: 'Spiritual guidance',
    COUPLE_COUNSELLING: 'Couple counselling',
    LEGAL_AID: 'Legal aid',
    VOCATIONAL: 'Vocational',
    DETOXIFICATION: 'Detoxification',
    REHABILITATION: 'Rehabilitation',
    COMMUNITY_BASED: 'Community-based recovery (PBM)',
  },
  FacilityKind: {
    HEALTH: 'Health',
    REHABILITATION: 'Rehabilitation',
    SOCIAL: 'Social',
    COMMUNITY_BASED: 'Community-based',
    RELIGIOUS: 'Religious',
    LEGAL: 'Legal',
    TRAINING: 'Training for work',
    OTHER: 'Other',
  },
};
