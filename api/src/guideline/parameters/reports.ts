import type { Dated } from '../dated.js';
import { juknis } from '../documents.js';
import type { UnitTier } from './roles.js';

/** The nine parts of a quarterly report, in the guideline's order (sistematika pelaporan). */
export const reportParts2019 = [
  'INTRODUCTION',
  'OBJECTIVES',
  'BENEFITS',
  'EVALUATION_ACTIVITIES',
  'REPORT_RESULTS',
  'SUPPORTING_AND_HINDERING_FACTORS',
  'RECOMMENDATIONS',
  'CLOSING',
  'ANNEXES',
] as const;

export type ReportPart = (typeof reportParts2019)[number];

/** Who receives a report. */
export const reportReceivers2019 = [
  'HEAD_OF_UNIT',
  'REHABILITATION_SECTION_OF_REGENCY',
  'POST_REHABILITATION_SECTION_OF_PROVINCE',
  'REHABILITATION_DIVISION_OF_PROVINCE',
  'DIRECTORATE',
] as const;

export type ReportReceiver = (typeof reportReceivers2019)[number];

/** The way a report goes: to whom, with copies to whom, and on to whom. */
export interface ReportRoute {
  to: readonly ReportReceiver[];
  copies: readonly ReportReceiver[];
  onTo: readonly ReportReceiver[];
}

/** The way of the monthly report, by the officer's tier. */
export const monthlyRoutes: Dated<Readonly<Record<Exclude<UnitTier, 'NATIONAL'>, ReportRoute>>> = {
  name: 'routes of the monthly report',
  unit: 'receiver',
  entries: [
    {
      from: '2019-09-01',
      value: {
        REGENCY: {
          to: ['HEAD_OF_UNIT', 'REHABILITATION_SECTION_OF_REGENCY'],
          copies: ['REHABILITATION_DIVISION_OF_PROVINCE'],
          onTo: ['DIRECTORATE'],
        },
        PROVINCE: {
          to: ['HEAD_OF_UNIT', 'POST_REHABILITATION_SECTION_OF_PROVINCE'],
          copies: ['REHABILITATION_DIVISION_OF_PROVINCE'],
          onTo: ['DIRECTORATE'],
        },
      },
      cite: juknis(
        'Bab IV.A.3, l.777',
        'Laporan ini ditembuskan kepada Kepala cq Kepala Bidang Rehabilitasi BNN Provinsi dan diteruskan kepada Direktorat Pasca Rehabilitasi BNN.',
      ),
    },
  ],
};

/** The way of the quarterly report. */
export const quarterlyRoute: Dated<ReportRoute> = {
  name: 'route of the quarterly report',
  unit: 'receiver',
  entries: [
    {
      from: '2019-09-01',
      value: { to: ['HEAD_OF_UNIT'], copies: ['DIRECTORATE'], onTo: [] },
      cite: juknis('Bab III.D.f.2, l.718', 'yang ditembuskan kepada Direktorat Pasca Rehabilitasi BNN'),
    },
  ],
};

/** What a quarterly report consists of. */
export const reportParts: Dated<readonly ReportPart[]> = {
  name: 'parts of a report',
  unit: 'part',
  entries: [
    {
      from: '2019-09-01',
      value: reportParts2019,
      cite: juknis('Bab III.D.f.2.d, l.727–737', 'Sistematika pelaporan mencakup :'),
    },
  ],
};
