import { juknis } from '../documents.js';
import { duty } from '../duty.js';
import { firstContactDays } from '../parameters/agents.js';

/** The agent contacts the client at once after the assignment. */
export const assignmentFirstContact = duty(
  'assignment.first-contact',
  juknis(
    'Bab III.B.1, l.485',
    'Agen Pemulihan harus segera memulai tugasnya segera setelah mendapat informasi mantan penyalah guna dari BNNP atau BNNKab/kota.',
  ),
  { clock: [firstContactDays] },
);
