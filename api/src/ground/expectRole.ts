import { STAFF, type Role, type Viewer } from './access.js';
import { Refusal } from './refusal.js';

/** Refuses who has none of these roles. @throws FORBIDDEN */
export function expectRole({ role }: Viewer, roles: readonly Role[], field?: string): void {
  if (roles.includes(role)) return;
  throw new Refusal('FORBIDDEN', { reason: 'role', ...(field && { field }), facts: { found: role, required: roles } });
}

/** Refuses who is not of the staff of a unit. @throws FORBIDDEN */
export const expectStaff = (viewer: Viewer, field?: string): void => expectRole(viewer, STAFF, field);
