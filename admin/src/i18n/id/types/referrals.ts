import { common, corrected, filters } from './common';

const { id, recordedAt, version, unit, client, enrollment } = common;
const { unitIds, from, until, clientId, enrollmentId, withSuperseded } = filters;

const facility = {
  name: 'Nama fasilitas',
  kind: 'Jenis layanan',
  services: 'Layanan yang diberikan',
  address: 'Alamat',
  phone: 'Nomor telepon',
};

/** Referrals and the facilities of the referral network. */
export const types = {
  Referral: {
    ...corrected,
    relapse: 'Kejadian kekambuhan',
    _: 'Rujukan',
    id,
    recordedAt,
    version,
    unit,
    client,
    enrollment,
    status: 'Status',
    need: 'Kebutuhan',
    facility: 'Fasilitas tujuan',
    consent: 'Persetujuan',
    reason: 'Alasan rujukan',
    sentOn: 'Tanggal dikirim',
    answeredOn: 'Tanggal jawaban',
    closedOn: 'Tanggal ditutup',
    note: 'Catatan',
    late: 'Jawaban terlambat',
  },
  ReferralFilter: {
    withSuperseded,
    _: 'Saringan rujukan',
    unitIds,
    from,
    until,
    clientId,
    enrollmentId,
    facilityId: 'Fasilitas tujuan',
    needs: 'Kebutuhan',
    statuses: 'Status',
  },
  DraftReferralInput: {
    relapseId: 'Kejadian kekambuhan',
    _: 'Konsep rujukan',
    id,
    enrollmentId: enrollment,
    need: 'Kebutuhan',
    facilityId: 'Fasilitas tujuan',
    consentId: 'Persetujuan',
    reason: 'Alasan rujukan',
  },
  Facility: {
    _: 'Fasilitas',
    id,
    recordedAt,
    version,
    unit,
    ...facility,
    village: 'Desa/kelurahan',
    active: 'Menerima rujukan',
  },
  FacilityFilter: {
    _: 'Saringan fasilitas',
    unitIds,
    kinds: 'Jenis layanan',
    search: 'Cari nama',
    service: 'Layanan yang diberikan',
    within: filters.within,
  },
  RegisterFacilityInput: { _: 'Pendaftaran fasilitas', id, ...facility, villageCode: 'Desa/kelurahan' },
};

export const enums = {
  ReferralStatus: {
    DRAFT: 'Konsep',
    SENT: 'Dikirim',
    ACCEPTED: 'Diterima',
    DECLINED: 'Ditolak',
    COMPLETED: 'Selesai',
    REVOKED: 'Dicabut',
    EXPIRED: 'Kedaluwarsa',
  },
  Need: {
    MEDICAL: 'Medis',
    PSYCHOLOGICAL: 'Psikologis',
    PSYCHIATRIC: 'Psikiatri',
    SOCIAL: 'Sosial',
    SPIRITUAL: 'Bimbingan rohani',
    COUPLE_COUNSELLING: 'Konseling pasangan',
    LEGAL_AID: 'Bantuan hukum',
    VOCATIONAL: 'Vokasional',
    DETOXIFICATION: 'Detoksifikasi',
    REHABILITATION: 'Rehabilitasi',
    COMMUNITY_BASED: 'Pemulihan berbasis masyarakat (PBM)',
  },
  FacilityKind: {
    HEALTH: 'Kesehatan',
    REHABILITATION: 'Rehabilitasi',
    SOCIAL: 'Sosial',
    COMMUNITY_BASED: 'Berbasis masyarakat',
    RELIGIOUS: 'Keagamaan',
    LEGAL: 'Hukum',
    TRAINING: 'Pelatihan kerja',
    OTHER: 'Lainnya',
  },
};
