import { common, corrected, filters } from './common';

const { id, recordedAt, unit, client, enrollment, note } = common;
const { unitIds, from, until, clientId, enrollmentId, withSuperseded } = filters;

const visit = {
  visitedOn: 'Tanggal kunjungan',
  mode: 'Cara pemantauan',
  place: 'Tempat',
  announcedOn: 'Tanggal pemberitahuan',
  informant: 'Pihak ketiga',
  medium: 'Media komunikasi',
  recoveryStatus: 'Status kepulihan',
  needs: 'Kebutuhan yang ditemukan',
  note,
};
const activity = {
  kind: 'Jenis pendampingan',
  trade: 'Bidang vokasional',
  heldOn: 'Tanggal',
  topic: 'Materi atau kegiatan',
  inGroup: 'Dalam kelompok',
  note,
};
const meeting = {
  heldOn: 'Tanggal pertemuan',
  place: 'Tempat',
  topics: 'Materi',
  guestSpeakers: 'Narasumber',
  joint: 'Pertemuan gabungan',
};

/** Visits, mentoring activities and group meetings. */
export const types = {
  Visit: { ...corrected, _: 'Kunjungan', id, recordedAt, unit, client, enrollment, ...visit },
  VisitFilter: {
    withSuperseded,
    _: 'Saringan kunjungan',
    unitIds,
    from,
    until,
    clientId,
    enrollmentId,
    modes: 'Cara pemantauan',
    recoveryStatuses: 'Status kepulihan',
  },
  RecordVisitInput: { relapse: 'Fakta kekambuhan', _: 'Pencatatan kunjungan', id, enrollmentId: enrollment, ...visit },
  MentoringActivity: { ...corrected, _: 'Pendampingan', id, recordedAt, unit, client, enrollment, ...activity },
  ActivityFilter: {
    withSuperseded,
    _: 'Saringan pendampingan',
    unitIds,
    from,
    until,
    clientId,
    enrollmentId,
    kinds: 'Jenis pendampingan',
    trades: 'Bidang vokasional',
  },
  RecordActivityInput: { _: 'Pencatatan pendampingan', id, enrollmentId: enrollment, ...activity },
  GroupMeeting: {
    ...corrected,
    _: 'Pertemuan kelompok',
    id,
    recordedAt,
    unit,
    ...meeting,
    village: 'Desa/kelurahan penyelenggara',
    agent: 'Fasilitator (agen)',
    officer: 'Fasilitator (petugas)',
    attendance: 'Kehadiran',
    clientsPresent: 'Klien hadir',
    costsPayable: 'Biayanya dapat dibayarkan',
  },
  MeetingFilter: {
    withSuperseded,
    _: 'Saringan pertemuan',
    unitIds,
    from,
    until,
    agentId: filters.agentId,
    within: filters.within,
  },
  RecordGroupMeetingInput: {
    _: 'Pencatatan pertemuan kelompok',
    id,
    ...meeting,
    villageCode: 'Desa/kelurahan penyelenggara',
    facilitator: 'Fasilitator',
    attendance: 'Kehadiran',
  },
  FacilitatorInput: { _: 'Fasilitator', agentId: 'Agen pemulihan', officerId: 'Petugas' },
  Attendance: {
    _: 'Kehadiran',
    id,
    recordedAt,
    unit,
    client,
    enrollment,
    meeting: 'Pertemuan kelompok',
    attendee: 'Yang hadir',
  },
  AttendanceInput: { _: 'Kehadiran', enrollmentId: enrollment, attendee: 'Yang hadir' },
};

export const enums = {
  VisitMode: { DIRECT: 'Langsung', INDIRECT: 'Tidak langsung' },
  VisitPlace: {
    HOME: 'Tempat tinggal',
    NEIGHBOURHOOD: 'Lingkungan tempat tinggal',
    WORK: 'Lingkungan pekerjaan',
    SCHOOL: 'Lingkungan pendidikan',
    NEUTRAL: 'Tempat netral',
  },
  Informant: {
    FAMILY: 'Keluarga',
    FRIEND: 'Teman',
    NEIGHBOUR: 'Tetangga',
    COMMUNITY_FIGURE: 'Tokoh masyarakat',
  },
  Medium: { TELEPHONE: 'Telepon', SOCIAL_MEDIA: 'Media sosial', EMAIL: 'Email', OTHER: 'Lainnya' },
  RecoveryStatus: { RECOVERING: 'Tetap pulih', SLIP: 'Slip', LAPSE: 'Lapse', RELAPSE: 'Relapse' },
  ActivityKind: {
    KIE: 'KIE',
    RELAPSE_PREVENTION: 'Pencegahan kekambuhan',
    POSITIVE_ACTIVITY: 'Kegiatan positif',
    VOCATIONAL: 'Vokasional',
    FAMILY_SESSION: 'Dukungan keluarga',
    NETWORKING: 'Pengembangan jejaring',
    ASSISTANCE: 'Asistensi',
  },
  VocationalTrade: {
    AUTOMOTIVE: 'Otomotif',
    ELECTRONICS: 'Elektronik',
    CRAFTS: 'Kerajinan tangan',
    MULTIMEDIA: 'Multimedia',
    PHOTOGRAPHY: 'Fotografi',
    FARMING: 'Pertanian dan peternakan',
    OTHER: 'Lainnya',
  },
  Attendee: { CLIENT: 'Klien', FAMILY: 'Keluarga' },
};
