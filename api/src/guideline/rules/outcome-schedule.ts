import { juknis } from '../documents.js';
import { duty } from '../duty.js';

/** The outcome is measured as the closing step of the last month. */
export const outcomeSchedule = duty(
  'outcome.schedule',
  juknis('Bab III.B.1, Gambar 4, l.491', 'pemeriksaan urin, mengukur outcome'),
);
