import type { VocationalTrade } from '../../guideline/parameters/mentoring.js';
import type { ActivityKind } from '../../guideline/schedule/course.js';

/** Topics of mentoring activities, by kind. */
export const activityTopics: Readonly<Record<ActivityKind, readonly string[]>> = {
  KIE: ['Dampak penyalahgunaan narkotika', 'Pola hidup sehat', 'Gizi dan istirahat', 'Peran keluarga dalam pemulihan'],
  RELAPSE_PREVENTION: ['Mengenali pemicu', 'Mengelola keinginan memakai', 'Menolak ajakan', 'Rencana saat krisis'],
  POSITIVE_ACTIVITY: ['Kerja bakti', 'Futsal', 'Pengajian', 'Latihan musik', 'Ronda malam', 'Kebaktian', 'Voli'],
  VOCATIONAL: [
    'Otomotif',
    'Barista',
    'Servis telepon seluler',
    'Sablon',
    'Budi daya lele',
    'Pangkas rambut',
    'Kerajinan',
  ],
  FAMILY_SESSION: ['Mendukung pemulihan di rumah', 'Komunikasi dalam keluarga', 'Saat klien ingin memakai lagi'],
  ASSISTANCE: ['Asistensi agen: pencatatan rapor', 'Asistensi agen: wawancara motivasi'],
  NETWORKING: ['Rapat jejaring dengan puskesmas dan perangkat desa', 'Koordinasi dengan balai latihan kerja'],
};

/** The trade of a vocational topic; another one where none is named. */
export const trades: Readonly<Record<string, VocationalTrade>> = {
  Otomotif: 'AUTOMOTIVE',
  'Servis telepon seluler': 'ELECTRONICS',
  Sablon: 'CRAFTS',
  Kerajinan: 'CRAFTS',
  'Budi daya lele': 'FARMING',
};

/** Topics of group meetings. */
export const meetingTopics: readonly string[] = [
  'Berbagi pengalaman pemulihan',
  'Mengenali pemicu',
  'Mengelola emosi',
  'Komunikasi dalam keluarga',
  'Kembali bekerja',
  'Mengisi waktu luang',
  'Menjaga kesehatan',
  'Mengatur keuangan',
];

/** Where group meetings are held. */
export const meetingPlaces: readonly string[] = [
  'Balai warga RW 03',
  'Aula kelurahan',
  'Balai desa',
  'Rumah ketua RT 02',
  'Posyandu Melati',
  'Taman bacaan masyarakat',
];

/** Who speaks as a guest. */
export const guests: readonly string[] = [
  'Bidan desa',
  'Penyuluh BNN',
  'Bhabinkamtibmas',
  'Psikolog puskesmas',
  'Tokoh agama',
];
