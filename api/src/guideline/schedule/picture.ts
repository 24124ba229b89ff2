import type { Dated } from '../dated.js';
import { juknis } from '../documents.js';
import type { StepKey } from './steps.js';

/** FIRST is weeks 1–2 of a programme month, LAST weeks 3–4, WHOLE the month undivided. */
export type Weeks = 'FIRST' | 'LAST' | 'WHOLE';

/** One programme month as the guideline pictures it. */
export interface PictureMonth {
  phase: 'MENTORING' | 'CONTINUING_GUIDANCE';
  boxes: readonly { weeks: Weeks; steps: readonly StepKey[] }[];
}

const middleMonth: PictureMonth = {
  phase: 'MENTORING',
  boxes: [
    { weeks: 'FIRST', steps: ['PERIODIC_MONITORING', 'GROUP_MEETING', 'RELAPSE_PREVENTION'] },
    { weeks: 'LAST', steps: ['POSITIVE_ACTIVITY', 'PROGRESS_REVIEW'] },
  ],
};

/** The guideline's own picture, Gambar 4: what is done in which weeks of which month. */
export const schedule2019: readonly PictureMonth[] = [
  {
    phase: 'MENTORING',
    boxes: [
      {
        weeks: 'FIRST',
        steps: ['INITIAL_MONITORING', 'NEEDS_IDENTIFICATION', 'ASSISTANCE', 'BASELINE_ASSESSMENT', 'FIRST_URINE_TEST'],
      },
      { weeks: 'LAST', steps: ['KIE', 'POSITIVE_ACTIVITY'] },
    ],
  },
  middleMonth,
  middleMonth,
  {
    phase: 'CONTINUING_GUIDANCE',
    boxes: [
      {
        weeks: 'WHOLE',
        steps: ['CONTINUED_MONITORING', 'FINAL_ASSESSMENT', 'FINAL_URINE_TEST', 'OUTCOME', 'NETWORKING'],
      },
    ],
  },
];

/** The picture in force: an enrollment keeps the one of its first day. */
export const courseSchedule: Dated<readonly PictureMonth[]> = {
  name: 'course schedule',
  unit: 'programme month',
  entries: [
    {
      from: '2019-09-01',
      value: schedule2019,
      cite: juknis(
        'Bab III.B.1, Gambar 4, l.491',
        'Minggu 1 - 2 = Pemantauan awal --> identifikasi kebutuhan pasca rehabilitasi, asistensi, pengukuran kualitas hidup awal, pemeriksaan urin',
      ),
    },
  ],
};
