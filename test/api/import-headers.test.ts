import { expect, test } from '@jest/globals';
import { dayIn } from '../../api/src/imports/cells/day.js';
import { forms, meaningOf, pathways, providers, sexes } from '../../api/src/imports/cells/word.js';
import { fieldNames } from '../../api/src/imports/columns/field.js';
import { fieldOf } from '../../api/src/imports/columns/headers.js';
import { columnWording } from '../../api/src/imports/wording/columns.js';

test('the headers of the template are known, in both languages', () => {
  for (const language of ['id', 'en'] as const) {
    const labels = fieldNames.map((field) => columnWording[language][field].label);
    expect(labels.map(fieldOf)).toEqual(fieldNames);
  }
});

test.each([
  ['NAME', ['Nama', 'NAMA KLIEN', 'Nama Lengkap', 'Nama Residen', 'Client name', 'Full Name']],
  ['NIK', ['N.I.K', 'No. KTP', 'Nomor Induk Kependudukan (NIK)', 'National ID number', 'NIK/KTP']],
  ['BORN_ON', ['Tgl. Lahir', 'TGL LAHIR', 'Date of Birth', 'DOB', 'Birthdate']],
  ['SEX', ['Jenis Kelamin (L/P)', 'L/P', 'JK', 'Gender']],
  ['VILLAGE', ['Desa/Kelurahan', 'Kelurahan', 'Kode Wilayah', 'Village code']],
  ['REGENCY', ['Kab/Kota', 'Kabupaten/Kota', 'Kota', 'City/Regency']],
  ['PHONE', ['No. HP', 'No. Telp/HP', 'Nomor Telepon', 'Phone number', 'WA']],
  ['FORM', ['Bentuk Rehabilitasi', 'Jenis Layanan', 'Rawat Inap/Rawat Jalan', 'Type of treatment']],
  ['INSTITUTION', ['Lembaga Rehabilitasi', 'Nama Lembaga', 'Rehab Center', 'Institution']],
  ['STARTED_ON', ['Tanggal Masuk', 'Mulai Rehab', 'Tgl Mulai Rehabilitasi', 'Admission date', 'Start of treatment']],
  ['ENDED_ON', ['Tanggal Selesai', 'Tgl. Keluar', 'Selesai Program', 'Discharge date', 'Date of completion']],
  ['RETURNED_ON', ['Tanggal Kembali ke Keluarga', 'Tgl Pulang', 'Returned to family on']],
  ['FAMILY_PHONE', ['No. HP Keluarga', 'Telepon Wali', 'Family phone']],
  ['FAMILY_NAME', ['Nama Wali', 'Kontak Keluarga', 'Emergency contact name']],
  ['FAMILY_RELATION', ['Hubungan', 'Hubungan dengan klien', 'Relationship']],
  ['EXTERNAL_NUMBER', ['No. Rekam Medis', 'ID SIRENA', 'Nomor Register', 'Client ID']],
] as const)('%s is known by the headers centres write', (field, headers) => {
  expect(headers.map((header) => [header, fieldOf(header)])).toEqual(headers.map((header) => [header, field]));
});

test.each(['No', 'Keterangan', 'Umur', 'Tempat lahir', 'Merek zat favorit', ''])(
  '"%s" is no field of ours',
  (header) => {
    expect(fieldOf(header)).toBeNull();
  },
);

test.each([
  ['2026-03-31', '2026-03-31'],
  ['31/03/2026', '2026-03-31'],
  ['31-3-2026', '2026-03-31'],
  ['1 Agustus 2026', '2026-08-01'],
  ['17 Des 1990', '1990-12-17'],
  [46_112, '2026-03-31'],
  ['31/02/2026', null],
  ['03/31/2026', null],
  ['31/03/26', null],
  ['kemarin', null],
  [12, null],
])('the day %s is %s', (cell, day) => {
  expect(dayIn(cell)).toBe(day);
});

test('words of both languages mean the same', () => {
  expect(['l', 'Laki - laki', 'MALE', 'Pria'].map((word) => meaningOf(sexes, word))).toEqual(Array(4).fill('MALE'));
  expect(['sukarela', 'Voluntary', 'Sukarela (voluntary)'].map((word) => meaningOf(pathways, word))).toEqual(
    Array(3).fill('VOLUNTARY'),
  );
  expect(['R. Inap', 'Rawat  Inap'].map((word) => meaningOf(forms, word))).toEqual([null, 'INPATIENT']);
  expect(['BNNP', 'Pemerintah', 'LSM'].map((word) => meaningOf(providers, word))).toEqual([
    'BNN',
    'GOVERNMENT',
    'COMMUNITY',
  ]);
});
