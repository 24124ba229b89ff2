import type { DutyState } from '../guideline/schedule/state.js';
import { words } from '../ground/words.js';

const states = [
  'UPCOMING',
  'DUE',
  'DONE',
  'DONE_LATE',
  'OVERDUE',
  'NOT_APPLICABLE',
  'WAIVED',
] as const satisfies readonly DutyState[];

export const State = words<DutyState>('DutyState', states, 'Where a duty stands on a day (status kewajiban).');
