import { common } from './common';

const { id, recordedAt, unit } = common;

/** Accounts, units and regions. */
export const types = {
  Area: { _: 'Wilayah', code: 'Kode wilayah', name: 'Nama', level: 'Tingkat', path: 'Letak' },
  Viewer: {
    agent: 'Agen pemulihan',
    _: 'Pengguna',
    account: 'Akun',
    name: 'Nama',
    role: 'Peran',
    unit,
    units: 'Satuan kerja yang terlihat',
  },
  Account: {
    username: 'Nama pengguna',
    _: 'Akun',
    id,
    recordedAt,
    unit,
    active: 'Aktif',
    agent: 'Agen pemulihan',
    name: 'Nama',
    role: 'Peran',
  },
  Unit: {
    _: 'Satuan kerja',
    id: 'Nomor',
    code: 'Kode',
    name: 'Nama',
    parent: 'Satuan kerja pembina',
    province: 'Provinsi',
    regencies: 'Kabupaten/kota yang dilayani',
    tier: 'Tingkat',
    zone: 'Zona waktu',
  },
  UnitFilter: {
    _: 'Saringan satuan kerja',
    parentId: 'Satuan kerja pembina',
    search: 'Cari',
    tiers: 'Tingkat',
    lacks: 'Tanpa akun berperan',
  },
  Province: { _: 'Provinsi', code: 'Kode wilayah', name: 'Nama' },
  Regency: { _: 'Kabupaten/kota', code: 'Kode wilayah', name: 'Nama', province: 'Provinsi' },
  District: { _: 'Kecamatan', code: 'Kode wilayah', name: 'Nama', regency: 'Kabupaten/kota' },
  Village: {
    _: 'Desa/kelurahan',
    code: 'Kode wilayah',
    district: 'Kecamatan',
    kind: 'Sebutan',
    name: 'Nama',
    path: 'Letak',
  },
};

export const enums = {
  AreaLevel: { PROVINCE: 'Provinsi', REGENCY: 'Kabupaten/kota', DISTRICT: 'Kecamatan' },
  Role: {
    ADMINISTRATOR: 'Administrator',
    SUPERVISOR: 'Pembina',
    OFFICER: 'Petugas pascarehabilitasi',
    AGENT: 'Agen pemulihan',
    ANALYST: 'Analis',
    PARTNER: 'Mitra',
  },
  Tier: { NATIONAL: 'BNN', PROVINCE: 'BNNP', REGENCY: 'BNNK' },
  VillageKind: { KELURAHAN: 'Kelurahan', DESA: 'Desa', DESA_ADAT: 'Desa adat' },
  Sex: { FEMALE: 'Perempuan', MALE: 'Laki-laki' },
};
