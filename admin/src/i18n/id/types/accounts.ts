import { common, filters } from './common';

const { id } = common;
const { unitIds } = filters;
const facts = { name: 'Nama', role: 'Peran', unitId: 'Satuan kerja' };

/** Accounts and units as the administrator keeps them. */
export const types = {
  RegisterAccountInput: {
    _: 'Akun baru',
    id,
    username: 'Nama pengguna',
    ...facts,
    agentId: 'Agen pemulihan',
    subject: 'Subjek penerbit OpenID',
  },
  UpdateAccountInput: { _: 'Perubahan akun', ...facts, active: 'Aktif' },
  ChangePasswordInput: { _: 'Penggantian kata sandi', current: 'Kata sandi sekarang', next: 'Kata sandi baru' },
  AccountFilter: {
    _: 'Saringan akun',
    unitIds,
    roles: 'Peran',
    active: 'Aktif',
    search: 'Cari nama atau nama pengguna',
  },
  AgentOfUnit: {
    _: 'Agen bertugas',
    id,
    initials: 'Inisial',
    decreeNumber: 'Nomor SK',
    village: 'Wilayah tugas',
    taken: 'Sudah punya akun',
  },
  OpenedAccount: { _: 'Akun dan kata sandi awal', accountId: 'Akun', password: 'Kata sandi' },
  KeepUnitInput: {
    _: 'Penyiapan satuan kerja',
    id: 'Nomor',
    name: 'Nama',
    tier: 'Tingkat',
    parentId: 'Satuan kerja pembina',
    provinceCode: 'Provinsi',
    regencies: 'Kabupaten/kota yang dilayani',
    zone: 'Zona waktu',
  },
};
