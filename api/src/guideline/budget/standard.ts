import type { Dated } from '../dated.js';
import { juknis } from '../documents.js';
import type { BudgetLine, Driver, Factor } from './line.js';

const by = (driver: Driver): Factor => ({ by: driver });
const annex = (line: string, says: string) => juknis(`Lampiran, ${line}`, says);
const packet: Factor = { times: 1, of: 'packet' };
const once: Factor = { times: 1, of: 'time' };
const twice: Factor = { times: 2, of: 'time' };
const person: Factor = { times: 1, of: 'person' };

const monitoring: BudgetLine[] = [
  {
    ...{ code: 'A1', account: '521811', item: 'Buku Rapor Pemulihan', formula: [by('clients'), packet] },
    ...{ printed: 25_000, payee: 'VENDOR', evidence: 'ENROLLMENT', perClient: 1 },
    cite: annex('l.842', '... Org x 1 Pkt x Rp 25.000'),
  },
  {
    ...{ code: 'A2', account: '521811', item: 'Rapid Test', formula: [by('clients'), packet] },
    ...{ printed: null, payee: 'VENDOR', evidence: 'URINE_TEST', perClient: 1 },
    cite: annex('l.843', '... Org x 1 Pkt x Rp ...'),
  },
  {
    ...{ code: 'A3', account: '522191', item: 'Pengukuran Kualitas Hidup', formula: [by('clients'), once] },
    ...{ printed: 50_000, payee: 'VENDOR', evidence: 'QUALITY_OF_LIFE', perClient: 1 },
    cite: annex('l.845', '... Org x 1 Kali x Rp 50.000'),
  },
  {
    ...{ code: 'A4', account: '524113', item: 'Transport Lokal' },
    formula: [person, { times: 10, of: 'month' }, by('places')],
    ...{ printed: null, payee: 'OFFICER', evidence: 'TRIP', perClient: null },
    cite: annex('l.847', '1 Org x 10 Bln x ...'),
  },
];

const mentoring: BudgetLine[] = [
  {
    ...{ code: 'B1', account: '522151', item: 'Honor Fasilitator', formula: [person, { times: 10, of: 'month' }] },
    ...{ printed: null, payee: 'AGENT', evidence: 'MEETING', perClient: null },
    cite: annex('l.849–850', 'Honor fasilitator sama dengan honor pengajar dalam SBM'),
  },
  {
    ...{ code: 'B2', account: '521211', item: 'Snack', formula: [by('clients'), twice] },
    ...{ printed: null, payee: 'VENDOR', evidence: 'ATTENDANCE', perClient: 2 },
    cite: annex('l.851–852', 'Klien mengikuti 2 kali pertemuan kelompok pada pendampingan'),
  },
  {
    ...{ code: 'B3', account: '521211', item: 'Pelaporan', formula: [by('clientMonths'), once] },
    ...{ printed: 50_000, payee: 'AGENT', evidence: 'AGENT_REPORT', perClient: null },
    cite: annex(
      'l.853',
      'Biaya pelaporan diberikan kepada agen pemulihan setelah menyerahkan laporan perkembangan tiap klien per bulan',
    ),
  },
];

const guidance: BudgetLine[] = [
  {
    ...{ code: 'C1', account: '521811', item: 'Rapid Test', formula: [by('clients'), packet] },
    ...{ printed: null, payee: 'VENDOR', evidence: 'URINE_TEST', perClient: 1 },
    cite: annex('l.856', '... Org x 1 Pkt x Rp ...'),
  },
  {
    ...{ code: 'C2', account: '522191', item: 'Pengukuran Kualitas Hidup', formula: [by('clients'), once] },
    ...{ printed: 50_000, payee: 'VENDOR', evidence: 'QUALITY_OF_LIFE', perClient: 1 },
    cite: annex('l.858', '... Org x 1 Kali x Rp 50.000'),
  },
  {
    ...{ code: 'C3', account: '521211', item: 'Snack', formula: [by('networkPersons'), twice] },
    ...{ printed: null, payee: 'VENDOR', evidence: 'NETWORK_ATTENDANCE', perClient: 2 },
    cite: annex('l.862–863', 'Snack pada pemantauan lanjut Untuk rapat dalam rangka Menambah jejaring'),
  },
  {
    ...{ code: 'C4', account: '524113', item: 'Transport Lokal' },
    formula: [person, { times: 8, of: 'month' }, by('places')],
    ...{ printed: null, payee: 'OFFICER', evidence: 'TRIP', perClient: null },
    cite: annex('l.863', '1 Org x 8 Bln x ... Lok x Rp ...'),
  },
  {
    ...{ code: 'C5', account: '521115', item: 'Honor Petugas Pascarehabilitasi' },
    formula: [by('officers'), by('months')],
    ...{ printed: null, payee: 'OFFICER', evidence: 'SERVICE_MONTH', perClient: null },
    cite: annex('l.864', 'Honor petugas dimasukkan dalam akun 994 (Bagian Umum)'),
  },
];

/** The cost standard of component 051, "Pendampingan, pemantauan dan Bimbingan Lanjut" (acuan standar biaya). */
export const budgetStandard: Dated<readonly BudgetLine[]> = {
  name: 'lines of the cost standard',
  unit: 'line',
  entries: [
    {
      from: '2019-09-01',
      value: [...monitoring, ...mentoring, ...guidance],
      cite: annex('l.835–864', 'Acuan Standar Biaya Kegiatan Layanan Pasca Rehabilitasi'),
    },
  ],
};

/** An officer's honorarium a month is at most so much, in rupiah, and at most the area's minimum wage (contested C9). */
export const honorariumCeiling: Dated<number> = {
  name: 'ceiling of the officer honorarium',
  unit: 'rupiah',
  entries: [
    { from: '2019-09-01', value: 3_000_000, cite: annex('l.864', 'Maksimal UMP/UMK wilayah = Rp 3.000.000,-') },
  ],
};

/** The first programme month of continuing guidance: its tests, measurements and trips are of part C. */
export const guidanceMonth: Dated<number> = {
  name: 'first month of continuing guidance',
  unit: 'programme month',
  entries: [
    {
      from: '2019-09-01',
      value: 4,
      cite: juknis('Bab III.B.1, Gambar 4, l.491', 'Bimbingan lanjut --> Pemantauan lanjut'),
    },
  ],
};
