import { common } from './common';

/** Whom a client is in contact with. */
const contact = {
  key: 'Kunci',
  label: 'Sebutan',
  kind: 'Hubungan dengan klien',
  influence: 'Pengaruh terhadap pemulihan',
  frequency: 'Seringnya bertemu',
  x: 'Letak mendatar',
  y: 'Letak tegak',
};
const tie = { one: 'Kontak', other: 'Kontak lain' };

export const types = {
  NetworkMap: {
    _: 'Peta jaringan sosial',
    ...{ id: common.id, recordedAt: common.recordedAt, version: common.version },
    client: 'Klien',
    drawnOn: 'Tanggal digambar',
    contacts: 'Kontak',
    ties: 'Ikatan',
    hubs: 'Simpul',
    bridges: 'Jembatan penghubung',
  },
  NetworkMapInput: { _: 'Isian peta jaringan sosial', drawnOn: 'Tanggal digambar', contacts: 'Kontak', ties: 'Ikatan' },
  NetworkContact: { _: 'Kontak', ...contact },
  NetworkContactInput: { _: 'Isian kontak', ...contact },
  NetworkTie: { _: 'Ikatan', ...tie },
  NetworkTieInput: { _: 'Isian ikatan', ...tie },
};

export const enums = {
  ContactKind: {
    FAMILY: 'Keluarga',
    PARTNER: 'Pasangan',
    FRIEND: 'Teman',
    NEIGHBOUR: 'Tetangga',
    WORK_OR_SCHOOL: 'Rekan kerja atau sekolah',
    RECOVERING_PEER: 'Sesama mantan penyalah guna',
    ACTIVE_USER: 'Masih menggunakan narkotika',
    HELPER: 'Petugas atau tokoh yang membantu',
    OTHER: 'Lainnya',
  },
  Influence: { SUPPORTS: 'Mendukung', NEUTRAL: 'Netral', ENDANGERS: 'Berisiko' },
  ContactFrequency: { DAILY: 'Setiap hari', WEEKLY: 'Setiap minggu', MONTHLY: 'Setiap bulan', RARELY: 'Jarang' },
};
