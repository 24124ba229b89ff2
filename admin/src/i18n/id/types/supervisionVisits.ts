import { common, filters } from './common';

const { id, recordedAt, unit, version, client } = common;
const { unitIds, from, until, agentId, clientId } = filters;

/** Supervision visits, their findings and follow-ups. */
export const types = {
  SupervisionVisit: {
    _: 'Kunjungan supervisi',
    ...{ id, recordedAt, version, status: 'Status', supervised: 'Sasaran', purposes: 'Tujuan supervisi' },
    unit: 'Satuan kerja yang disupervisi',
    supervisor: 'Penyelenggara',
    officer: 'Petugas yang disupervisi',
    agent: 'Agen yang disupervisi',
    plannedOn: 'Tanggal rencana',
    plannedBy: 'Direncanakan oleh',
    heldOn: 'Tanggal pelaksanaan',
    helpedBy: 'Dibantu aparat kelurahan/desa',
    calledOffBecause: 'Alasan batal',
    findings: 'Temuan',
    followUps: 'Tindak lanjut',
  },
  PlanSupervisionInput: {
    _: 'Rencana supervisi',
    ...{ id, supervised: 'Siapa yang disupervisi', plannedOn: 'Tanggal rencana', purposes: 'Tujuan supervisi' },
    unitId: 'Satuan kerja',
    officerId: 'Petugas',
    agentId,
  },
  RecordSupervisionInput: {
    _: 'Hasil supervisi',
    heldOn: 'Tanggal pelaksanaan',
    helpedBy: 'Dibantu aparat kelurahan/desa',
    findings: 'Daftar periksa',
  },
  SupervisionFinding: {
    _: 'Temuan supervisi',
    ...{ id, recordedAt, client, purpose: 'Tujuan', verdict: 'Penilaian', note: 'Uraian temuan' },
    visit: 'Kunjungan supervisi',
    agent: 'Agen pemulihan',
    officer: 'Petugas',
    report: 'Laporan',
    rule: 'Aturan',
    followUps: 'Tindak lanjut',
  },
  SupervisionFindingInput: {
    _: 'Temuan',
    ...{ clientId, agentId, purpose: 'Tujuan', verdict: 'Penilaian', note: 'Uraian temuan' },
    officerId: 'Petugas',
    reportId: 'Laporan',
    ruleCode: 'Aturan',
    followUp: 'Tindak lanjut',
  },
  FollowUpInput: {
    _: 'Tindak lanjut',
    task: 'Yang harus dilakukan',
    dueOn: 'Tenggat',
    ownerId: 'Penanggung jawab',
  },
  FollowUp: {
    _: 'Tindak lanjut supervisi',
    ...{ id, recordedAt, version, status: 'Status', task: 'Yang harus dilakukan', dueOn: 'Tenggat' },
    finding: 'Temuan',
    visit: 'Kunjungan supervisi',
    unit: 'Pelaksana',
    supervisor: 'Penyelenggara supervisi',
    owner: 'Penanggung jawab',
    answer: 'Jawaban',
    answeredOn: 'Tanggal dijawab',
    answeredBy: 'Dijawab oleh',
    remarks: 'Catatan penyelia',
    closedOn: 'Tanggal ditutup',
  },
  SupervisionVisitFilter: {
    _: 'Saringan supervisi',
    ...{ unitIds, agentId, from, until, statuses: 'Status', supervised: 'Sasaran' },
    supervisorIds: 'Penyelenggara',
  },
  FollowUpFilter: {
    _: 'Saringan tindak lanjut',
    ...{ unitIds, statuses: 'Status', dueBy: 'Tenggat sampai', ownerId: 'Penanggung jawab' },
  },
  UnitSupervision: {
    _: 'Cakupan supervisi',
    unit,
    planned: 'Direncanakan',
    held: 'Terlaksana',
    lastHeldOn: 'Supervisi terakhir',
    agents: 'Agen bertugas',
    agentsSupervised: 'Agen disupervisi',
    officers: 'Petugas',
    officersSupervised: 'Petugas disupervisi',
    openFollowUps: 'Tindak lanjut terbuka',
    overdueFollowUps: 'Lewat tenggat',
  },
};

export const enums = {
  Supervised: { PROVINCE: 'BNNP', REGENCY: 'BNNK', OFFICER: 'Petugas', AGENT: 'Agen pemulihan' },
  SupervisionPurpose: {
    TASKS_AND_DOCUMENTATION: 'Pembagian tugas dan pendokumentasian kegiatan',
    REFERRAL_NETWORK: 'Jejaring rujukan',
    COVERAGE_AND_NEW_CLIENTS: 'Cakupan dan tindak lanjut klien baru',
    GUIDING_ACTIVITIES: 'Jalannya pemantauan, pendampingan, dan bimbingan lanjut',
    DEVIATIONS_FROM_PRINCIPLES: 'Penyimpangan prinsip layanan',
    TEAMWORK_AND_ADMINISTRATION: 'Kerja tim dan tugas administratif',
  },
  SupervisionStatus: { PLANNED: 'Direncanakan', HELD: 'Terlaksana', CALLED_OFF: 'Dibatalkan' },
  SupervisionVerdict: { IN_ORDER: 'Sesuai', NEEDS_ACTION: 'Perlu tindak lanjut' },
  FollowUpStatus: { OPEN: 'Belum dijawab', ANSWERED: 'Sudah dijawab', RETURNED: 'Dikembalikan', CLOSED: 'Ditutup' },
};
