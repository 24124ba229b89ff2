import { STAFF, type Viewer } from './access.js';
import { Refusal } from './refusal.js';

/** Refuses who is not of the staff of a unit. */
export function expectStaff({ role }: Viewer, field?: string): void {
  if (STAFF.includes(role)) return;
  throw new Refusal('FORBIDDEN', { reason: 'role', ...(field && { field }), facts: { found: role, required: STAFF } });
}
