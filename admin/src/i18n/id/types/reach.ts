import { common, filters } from './common';

const { id, recordedAt, unit } = common;
const { unitIds, from, until } = filters;

/** Trainings of partners, and coverage. */
export const types = {
  PartnerTraining: {
    _: 'Pelatihan mitra',
    ...{ id, recordedAt, unit, kind: 'Mitra', institution: 'Nama lembaga', heldOn: 'Tanggal selesai' },
    topic: 'Materi',
    participants: 'Jumlah peserta',
    hours: 'Jam pelajaran (JP)',
  },
  RecordPartnerTrainingInput: {
    _: 'Pencatatan pelatihan mitra',
    ...{ id, kind: 'Mitra', institution: 'Nama lembaga', heldOn: 'Tanggal selesai' },
    topic: 'Materi',
    participants: 'Jumlah peserta',
    hours: 'Jam pelajaran (JP)',
  },
  PartnerTrainingFilter: { _: 'Saringan pelatihan mitra', unitIds, from, until, kinds: 'Mitra' },
  CoverageRow: {
    _: 'Jangkauan layanan',
    group: 'Kelompok',
    groupName: 'Nama kelompok',
    served: 'Terlayani',
    inNeed: 'Selesai rehabilitasi',
    agents: 'Agen bertugas',
    finding: 'Penilaian',
  },
};

export const enums = {
  PartnerKind: {
    MINISTRY_OFFICIALS: 'Pegawai kementerian',
    LKS: 'Lembaga Kesejahteraan Sosial (LKS)',
    IPWL: 'Institusi Penerima Wajib Lapor (IPWL)',
  },
  CoverageDimension: {
    UNIT: 'Satuan kerja',
    VILLAGE: 'Desa/kelurahan',
    AGE_GROUP: 'Kelompok umur',
    PATHWAY: 'Jalur',
    ORIGIN: 'Penyelenggara rehabilitasi',
  },
};
