import { juknis } from '../documents.js';
import { duty } from '../duty.js';

/** Quality of life is measured in weeks 1–2 of the first month, and in the last month. */
export const qolSchedule = duty(
  'qol.schedule',
  juknis('Bab III.B.1, Gambar 4, l.491', 'pengukuran indeks kualitas hidup akhir, pemeriksaan urin, mengukur outcome'),
);
