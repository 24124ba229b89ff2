import {
  reportParts2019,
  reportReceivers2019,
  type ReportPart,
  type ReportReceiver,
} from '../guideline/parameters/reports.js';
import { words } from '../ground/words.js';

export const ReportKind = words(
  'ReportKind',
  ['MONTHLY', 'QUARTERLY'],
  'A monthly compilation or a quarterly report (laporan bulanan, laporan triwulan). Juknis 2019, l.718, l.777.',
);
export type ReportKindWord = keyof typeof ReportKind;

export const ReportStatus = words(
  'ReportStatus',
  ['DRAFT', 'SENT', 'RETURNED', 'ACCEPTED'],
  'Where a report stands (status laporan): being drawn up, sent to the head, returned with remarks, accepted and frozen.',
);
export type ReportStatusWord = keyof typeof ReportStatus;

export const ReportAct = words(
  'ReportAct',
  ['COMPILED', 'SENT', 'RETURNED', 'ACCEPTED', 'COPIED', 'ACKNOWLEDGED', 'PASSED_ON'],
  'What was done with a report (langkah laporan).',
);
export type ReportActWord = keyof typeof ReportAct;

export const Receiver = words<ReportReceiver>(
  'ReportReceiver',
  reportReceivers2019,
  'Who receives a report (penerima laporan). Juknis 2019, l.718, l.777.',
);

export const Part = words<ReportPart>(
  'ReportPart',
  reportParts2019,
  'A part of the quarterly report (sistematika pelaporan). Juknis 2019, l.727–737.',
);

export const GapKind = words(
  'GapKind',
  ['RECORD', 'HOME_VISIT', 'PART', 'REGENCY', 'OFFICER'],
  'What a report still lacks (yang kurang): a record not handed in, a month without a home visit, a part not written, a regency whose report is not accepted, a unit without an officer.',
);
export type GapKindWord = keyof typeof GapKind;

export const ShareOrigin = words(
  'ShareOrigin',
  ['OWN', 'ACCEPTED', 'CHANGED', 'NOT_ACCEPTED'],
  "Where a share of a province's total comes from (asal angka): its own clients, an accepted report, one with records that came later, or a regency without an accepted report.",
);
export type ShareOriginWord = keyof typeof ShareOrigin;
