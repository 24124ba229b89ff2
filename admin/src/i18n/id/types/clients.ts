import { common, filters } from './common';

const { id, recordedAt, version, client } = common;

const person = {
  name: 'Nama lengkap',
  nik: 'NIK',
  bornOn: 'Tanggal lahir',
  address: 'Alamat',
  phone: 'Nomor telepon',
  family: 'Kontak keluarga',
};
const contact = { name: 'Nama', relation: 'Hubungan', phone: 'Nomor telepon' };
const register = { ...person, sex: 'Jenis kelamin', pathway: 'Jalur', villageCode: 'Desa/kelurahan domisili' };
const consent = {
  purpose: 'Tujuan',
  givenOn: 'Tanggal diberikan',
  expiresOn: 'Berlaku sampai',
  signedBy: 'Ditandatangani oleh',
  need: 'Kebutuhan',
  what: 'Data yang dibuka',
};
const drugUse = {
  substances: 'Jenis zat',
  monthsOfUse: 'Lama pemakaian (bulan)',
  routes: 'Cara pakai',
  diagnosis: 'Diagnosis (ICD-10)',
};
const rehabilitation = {
  form: 'Bentuk',
  provider: 'Penyelenggara',
  institution: 'Nama lembaga',
  startedOn: 'Tanggal mulai',
  endedOn: 'Tanggal selesai',
  result: 'Hasil',
  returnedOn: 'Tanggal kembali ke keluarga/masyarakat',
};

/** Clients, their identity, consents and rehabilitations. */
export const types = {
  Client: {
    standing: 'Status',
    waivers: 'Pengecualian',
    _: 'Klien',
    id,
    recordedAt,
    version,
    unit: 'Satuan kerja pemilik',
    code: 'Kode klien',
    initials: 'Inisial',
    identity: 'Identitas',
    sex: 'Jenis kelamin',
    ageGroup: 'Kelompok umur',
    village: 'Domisili',
    pathway: 'Jalur',
    consented: 'Persetujuan berlaku',
    consents: 'Persetujuan',
    rehabilitations: 'Rehabilitasi',
    externalNumbers: 'Nomor luar',
    enrollments: 'Kepesertaan',
    activeEnrollment: 'Kepesertaan aktif',
  },
  ClientFilter: {
    _: 'Saringan klien',
    unitIds: filters.unitIds,
    within: 'Wilayah domisili',
    search: 'Cari kode atau nama',
    agentId: filters.agentId,
    pathways: 'Jalur',
    sexes: 'Jenis kelamin',
    programmeMonth: 'Bulan program',
    rehabilitated: 'Rehabilitasi selesai',
    standings: 'Status',
  },
  ClientIdentity: { _: 'Identitas klien', ...person, nikAgrees: 'NIK sesuai tanggal lahir dan jenis kelamin' },
  FamilyContact: { _: 'Kontak keluarga', ...contact },
  FamilyContactInput: { _: 'Kontak keluarga', ...contact },
  RegisterClientInput: { _: 'Pendaftaran klien', id, ...register },
  UpdateClientInput: { _: 'Perubahan data klien', ...register },
  Consent: {
    _: 'Persetujuan',
    id,
    recordedAt,
    version,
    client,
    ...consent,
    receiver: 'Penerima',
    withdrawnOn: 'Tanggal dicabut',
    withdrawalReason: 'Alasan pencabutan',
  },
  GiveConsentInput: { _: 'Pemberian persetujuan', id, clientId: client, ...consent, receiverId: 'Penerima' },
  Rehabilitation: { _: 'Rehabilitasi', id, recordedAt, client, ...rehabilitation, drugHistory: 'Riwayat penggunaan' },
  RecordRehabilitationInput: {
    _: 'Pencatatan rehabilitasi',
    id,
    clientId: client,
    ...rehabilitation,
    drugUse: 'Riwayat penggunaan',
  },
  DrugHistory: {
    _: 'Riwayat penggunaan',
    id,
    recordedAt,
    version,
    rehabilitation: 'Rehabilitasi',
    ...drugUse,
    whole: 'Lengkap',
  },
  DrugUseInput: { _: 'Isian riwayat penggunaan', ...drugUse },
  StagedUse: { _: 'Riwayat penggunaan menurut daftar', ...drugUse },
};

export const enums = {
  AgeGroup: {
    UNDER_18: 'Di bawah 18',
    FROM_18_TO_25: '18–25',
    FROM_26_TO_35: '26–35',
    FROM_36_TO_45: '36–45',
    FROM_46_TO_59: '46–59',
    FROM_60: '60 ke atas',
  },
  Pathway: { VOLUNTARY: 'Sukarela', COMPULSORY: 'Wajib (proses hukum)' },
  ClientStanding: {
    NOT_ENROLLED: 'Belum menjadi peserta',
    ACTIVE: 'Aktif',
    COMPLETED: 'Selesai',
    EXITED: 'Keluar sebelum selesai',
  },
  ConsentPurpose: { POST_REHABILITATION: 'Pascarehabilitasi', REFERRAL: 'Rujukan' },
  Signer: { CLIENT: 'Klien', GUARDIAN: 'Wali' },
  UsedSubstance: {
    AMPHETAMINE: 'Amfetamin (sabu, ekstasi)',
    CANNABIS: 'Ganja',
    HEROIN: 'Heroin (putaw)',
    SUBSTITUTION_OPIOID: 'Metadon, buprenorfin',
    OTHER_OPIOID: 'Opioid lain (morfin, tramadol)',
    COCAINE: 'Kokain',
    HALLUCINOGEN: 'Halusinogen',
    SEDATIVE: 'Sedatif, obat penenang',
    BARBITURATE: 'Barbiturat',
    INHALANT: 'Inhalan (lem)',
    NEW_PSYCHOACTIVE: 'Zat psikoaktif baru (tembakau gorila)',
    ALCOHOL: 'Alkohol',
    OTHER: 'Zat lain',
  },
  RouteOfUse: {
    SMOKED: 'Dihisap atau dibakar',
    ORAL: 'Ditelan',
    NASAL: 'Dihirup lewat hidung, di bawah lidah',
    INTRAVENOUS: 'Suntik vena',
    INJECTED_OTHERWISE: 'Suntik bukan vena',
  },
  RehabilitationForm: {
    INPATIENT: 'Rawat inap',
    OUTPATIENT: 'Rawat jalan',
    COMMUNITY_BASED: 'Pemulihan Berbasis Masyarakat (PBM)',
  },
  RehabilitationProvider: {
    BNN: 'BNN',
    GOVERNMENT: 'Instansi pemerintah lain',
    COMMUNITY: 'Komponen masyarakat',
  },
  RehabilitationResult: { COMPLETED: 'Selesai', NOT_COMPLETED: 'Tidak selesai' },
};
