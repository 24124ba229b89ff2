import { common, filters } from './common';

const { id, recordedAt, unit } = common;
const { unitIds } = filters;

/** Officers, how they are employed, and their trainings. */
export const types = {
  Officer: {
    _: 'Petugas',
    id,
    recordedAt,
    unit,
    account: 'Akun',
    employment: 'Status kepegawaian',
    appointedByHead: 'Ditetapkan kepala',
    appointedOn: 'Tanggal penetapan',
    trainings: 'Pelatihan',
    trainingHours: 'Jumlah JP pelatihan',
    trained: 'Kecukupan pelatihan',
    refresherBy: 'Penyegaran paling lambat',
    refresherLate: 'Penyegaran terlambat',
  },
  OfficerFilter: {
    active: 'Akun aktif',
    supervised: 'Disupervisi',
    from: 'Supervisi sejak',
    until: 'Supervisi sampai',
    refresherBy: 'Penyegaran paling lambat sampai',
    refresherSoon: 'Segera penyegaran',
    _: 'Saringan petugas',
    unitIds,
    employments: 'Status kepegawaian',
    search: 'Cari nama',
  },
  AppointOfficerInput: {
    _: 'Penetapan petugas',
    accountId: 'Akun',
    employment: 'Status kepegawaian',
    appointedByHead: 'Ditetapkan kepala',
    appointedOn: 'Tanggal penetapan',
  },
  Training: {
    _: 'Pelatihan',
    id,
    recordedAt,
    officer: 'Petugas',
    heldOn: 'Tanggal selesai',
    kind: 'Jenis pelatihan',
    hours: 'Jam pelajaran (JP)',
    topics: 'Materi',
    provider: 'Penyelenggara',
  },
  TrainingFilter: { _: 'Saringan pelatihan', unitIds, officerId: 'Petugas', kinds: 'Jenis pelatihan' },
  RecordTrainingInput: {
    _: 'Pencatatan pelatihan',
    id,
    officerId: 'Petugas',
    heldOn: 'Tanggal selesai',
    kind: 'Jenis pelatihan',
    hours: 'Jam pelajaran (JP)',
    topics: 'Materi',
    provider: 'Penyelenggara',
  },
};

export const enums = {
  Employment: { ASN: 'Aparatur sipil negara (ASN)', TKK: 'Tenaga kontrak kerja (TKK)' },
  TrainingKind: { BASIC: 'Materi dasar', CORE: 'Materi inti', WHOQOL: 'WHOQOL', REFRESHER: 'Penyegaran' },
  TrainingTopic: {
    P4GN_INFORMATION: 'Informasi P4GN',
    DEPENDENCE_BASICS: 'Pengetahuan dasar ketergantungan narkoba',
    RELAPSE_PREVENTION: 'Pencegahan kekambuhan',
    EFFECTIVE_COMMUNICATION: 'Komunikasi efektif',
    MONITORING_MENTORING_AND_GUIDANCE: 'Pemantauan, pendampingan, dan bimbingan lanjut',
    NETWORKING_AND_REFERRAL: 'Jejaring dan rujukan',
    RECORDING_REPORTING_AND_EVALUATION: 'Pencatatan, pelaporan, monitoring, dan evaluasi',
  },
};
