import { exitReasons2026, type ExitReason } from '../guideline/parameters/enrollment.js';
import { words } from '../ground/words.js';

export const EnrollmentStatus = words(
  'EnrollmentStatus',
  ['ACTIVE', 'COMPLETED', 'EXITED'],
  'Where an enrollment stands: active, completed, or exited before (status kepesertaan).',
);
export type Standing = keyof typeof EnrollmentStatus;

export const Exit = words<ExitReason>(
  'ExitReason',
  exitReasons2026,
  'Why an enrollment ended before completion (alasan keluar).',
);
