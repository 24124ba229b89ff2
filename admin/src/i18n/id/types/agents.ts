import { common, filters } from './common';

const { id, recordedAt, version, unit } = common;

const recommendation = {
  recommendedBy: 'Direkomendasikan oleh',
  recommenderName: 'Nama pemberi rekomendasi',
  recommendedOn: 'Tanggal rekomendasi',
};
const person = {
  name: 'Nama lengkap',
  sex: 'Jenis kelamin',
  phone: 'Nomor telepon',
  category: 'Unsur',
  categoryNote: 'Unsur lain',
  ...recommendation,
};
const briefing = {
  heldOn: 'Tanggal pembekalan',
  hours: 'Jam pelajaran (JP)',
  topics: 'Materi',
  facilitator: 'Fasilitator',
};

/** Recovery agents, from recommendation to duty. */
export const types = {
  RecoveryAgent: {
    homeVillage: 'Desa/kelurahan domisili',
    selectedByUnit: 'Diseleksi satuan kerja',
    waivers: 'Pengecualian',
    assistances: 'Asistensi',
    _: 'Agen pemulihan',
    id,
    recordedAt,
    version,
    unit,
    ...person,
    status: 'Status',
    village: 'Wilayah tugas',
    activeClients: 'Klien didampingi',
    mayAccompany: 'Boleh mendampingi',
    briefings: 'Pembekalan',
    briefingHours: 'Jumlah JP pembekalan',
    criteria: 'Kriteria terpenuhi',
    criteriaAttestedBy: 'Kriteria dinyatakan oleh',
    criteriaAttestedOn: 'Tanggal pernyataan kriteria',
    decreeNumber: 'Nomor surat keputusan',
    decreeIssuedOn: 'Tanggal surat keputusan',
    decreeCopiedToUnit: 'Tembusan ke BNNP/BNNK',
    endedOn: 'Tanggal berakhir tugas',
  },
  AgentFilter: {
    clientsFrom: 'Klien didampingi, paling sedikit',
    clientsUntil: 'Klien didampingi, paling banyak',
    supervised: 'Disupervisi',
    from: 'Supervisi sejak',
    until: 'Supervisi sampai',
    _: 'Saringan agen pemulihan',
    unitIds: filters.unitIds,
    within: 'Wilayah tugas',
    search: 'Cari nama',
    categories: 'Unsur',
    statuses: 'Status',
    hasRoom: 'Masih dapat menerima klien',
  },
  RegisterAgentInput: {
    homeVillageCode: 'Desa/kelurahan domisili',
    selectedByUnit: 'Diseleksi satuan kerja',
    _: 'Pendaftaran calon agen',
    id,
    ...person,
    villageCode: 'Wilayah tugas (desa/kelurahan)',
  },
  UpdateAgentInput: {
    _: 'Perubahan data agen',
    phone: 'Nomor telepon',
    homeVillageCode: 'Desa/kelurahan domisili',
    selectedByUnit: 'Diseleksi satuan kerja',
  },
  DecreeInput: {
    _: 'Surat keputusan',
    number: 'Nomor surat keputusan',
    issuedOn: 'Tanggal surat keputusan',
    copiedToUnit: 'Tembusan kepada kepala BNNP/BNNK',
  },
  Briefing: { _: 'Pembekalan', id, recordedAt, ...briefing },
  BriefingInput: { _: 'Pembekalan', id, ...briefing },
};

export const enums = {
  AgentStatus: { CANDIDATE: 'Calon', APPOINTED: 'Bertugas', ENDED: 'Selesai bertugas' },
  AgentCategory: {
    ACTIVIST_OR_VOLUNTEER: 'Penggiat dan relawan antinarkoba',
    RECOVERING_ADDICT: 'Mantan pecandu (recovering addict)',
    VILLAGE_OFFICIAL: 'Aparatur desa/kelurahan',
    SATLINMAS: 'Satlinmas desa/kelurahan',
    YOUTH_WOMEN_OR_HEALTH_CADRE: 'Karang taruna, kader PKK, bidan desa, puskesmas pembantu',
    RELIGIOUS_FIGURE: 'Tokoh agama',
    COMMUNITY_FIGURE: 'Tokoh masyarakat',
    OTHER: 'Lain-lain',
  },
  AgentCriterion: {
    HEALTHY_AND_LITERATE: 'Sehat jasmani dan rohani serta bisa baca tulis',
    RESIDENT_OF_THE_AREA: 'Berdomisili tetap di wilayah tugasnya',
    CONCERNED_ABOUT_DRUGS: 'Peduli terhadap masalah narkoba',
    ACTIVE_IN_THE_COMMUNITY: 'Berperan aktif dalam kegiatan kemasyarakatan',
    COMMUNICATES_WELL: 'Mampu berkomunikasi efektif',
    KEEPS_CONFIDENCES: 'Mampu menjaga kerahasiaan',
    WORKS_IN_A_GROUP: 'Mampu bekerja sama secara kelompok',
    OBJECTIVE: 'Mampu bersikap objektif',
    WILLING: 'Bersedia bekerja secara ikhlas dan optimal',
    ACCEPTED_BY_CLIENT_AND_FAMILY: 'Dapat diterima klien dan keluarganya',
    GOOD_INFLUENCE: 'Mempunyai pengaruh positif di lingkungannya',
  },
  BriefingTopic: {
    ADDICTION_BASICS: 'Pengetahuan dasar adiksi',
    EARLY_DETECTION_OF_RELAPSE: 'Deteksi dini kekambuhan',
    MONITORING_AND_MENTORING: 'Keterampilan pemantauan dan pendampingan',
    EFFECTIVE_COMMUNICATION: 'Keterampilan komunikasi efektif',
    NETWORKING_AND_REFERRAL: 'Keterampilan jejaring dan rujukan',
    RECORDING_AND_REPORTING: 'Pencatatan dan pelaporan',
  },
  Recommender: { VILLAGE_HEAD: 'Kepala desa/lurah', COMMUNITY_FIGURE: 'Tokoh masyarakat' },
};
