import type { KindOfRecord } from '../enrollments/correction.js';
import { Role, type Viewer } from '../ground/access.js';

interface Record {
  recordedBy: string | null;
  unit: number;
}

/**
 * Whether somebody may set a record aside: who recorded it, or a supervisor of its unit. An outcome is judged anew by
 * any officer of the unit, since nobody types it in.
 */
export function mayCorrect(kind: KindOfRecord, { recordedBy, unit }: Record, viewer: Viewer): boolean {
  if (unit !== viewer.unit) return false;
  if (kind === 'OUTCOME') return viewer.role === Role.OFFICER;
  return recordedBy === viewer.account || viewer.role === Role.SUPERVISOR;
}
