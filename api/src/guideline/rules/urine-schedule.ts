import { contested } from '../contested.js';
import { juknis } from '../documents.js';
import { duty } from '../duty.js';

/** Urine is tested in weeks 1–2 of the first month, and in the last month. */
export const urineSchedule = duty(
  'urine.schedule',
  juknis('Bab III.B.1, Gambar 4, l.491', 'pengukuran kualitas hidup awal, pemeriksaan urin'),
  { contested: contested.C4 },
);
