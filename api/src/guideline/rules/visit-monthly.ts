import { juknis } from '../documents.js';
import { duty } from '../duty.js';
import { visitsPerMonth } from '../parameters/monitoring.js';

/** In each programme month the client is visited at home, face to face. */
export const visitMonthly = duty(
  'visit.monthly',
  juknis('Bab III.B.2.a, l.526', 'Pelaksanaannya minimal 1 (satu) kali per bulan'),
  { times: visitsPerMonth },
);
