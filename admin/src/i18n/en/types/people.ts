import type * as indonesian from '../../id/types/people';
import { common } from './common';

const { id, recordedAt, unit } = common;

export const types: typeof indonesian.types = {
  Area: { _: 'Area', code: 'Code', name: 'Name', level: 'Level', path: 'Where it lies' },
  Viewer: {
    agent: 'Recovery agent',
    _: 'User |||| Users',
    account: 'Account',
    name: 'Name',
    role: 'Role',
    unit,
    units: 'Units in sight',
  },
  Account: {
    username: 'Username',
    _: 'Account |||| Accounts',
    id,
    recordedAt,
    unit,
    active: 'Active',
    agent: 'Recovery agent',
    name: 'Name',
    role: 'Role',
  },
  Unit: {
    _: 'Unit |||| Units',
    id: 'Number',
    code: 'Code',
    name: 'Name',
    parent: 'Supervised by',
    province: 'Province',
    regencies: 'Regencies served',
    tier: 'Tier',
    zone: 'Time zone',
  },
  UnitFilter: {
    _: 'Filter of units',
    parentId: 'Supervised by',
    search: 'Search',
    tiers: 'Tier',
    lacks: 'Without account of',
  },
  Province: { _: 'Province |||| Provinces', code: 'Region code', name: 'Name' },
  Regency: { _: 'Regency or city |||| Regencies and cities', code: 'Region code', name: 'Name', province: 'Province' },
  District: { _: 'District |||| Districts', code: 'Region code', name: 'Name', regency: 'Regency or city' },
  Village: {
    _: 'Village |||| Villages',
    code: 'Region code',
    district: 'District',
    kind: 'Kind',
    name: 'Name',
    path: 'Where it lies',
  },
};

export const enums: typeof indonesian.enums = {
  AreaLevel: { PROVINCE: 'Province', REGENCY: 'Regency or city', DISTRICT: 'District' },
  Role: {
    ADMINISTRATOR: 'Administrator',
    SUPERVISOR: 'Supervisor',
    OFFICER: 'Post-rehabilitation officer',
    AGENT: 'Recovery agent',
    ANALYST: 'Analyst',
    PARTNER: 'Partner',
  },
  Tier: { NATIONAL: 'BNN', PROVINCE: 'BNNP', REGENCY: 'BNNK' },
  VillageKind: {
    KELURAHAN: 'Urban village (kelurahan)',
    DESA: 'Village (desa)',
    DESA_ADAT: 'Customary village (desa adat)',
  },
  Sex: { FEMALE: 'Female', MALE: 'Male' },
};
