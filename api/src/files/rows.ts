import type { PolicyDef } from '@mikro-orm/core';

const ofUnit = 'unit_id = (select app_identity_unit())';
const staff = { roles: ['pulih_staff'] };

/** Rows that may tell who a person is and are cleared when their use is over: the unit's own staff keep them, nobody above sees them. */
export const keptUntilCleared: PolicyDef[] = [
  { name: 'unit_reads', ...staff, command: 'select', using: ofUnit },
  { name: 'unit_adds', ...staff, command: 'insert', check: ofUnit },
  { name: 'unit_changes', ...staff, command: 'update', using: ofUnit, check: ofUnit },
  { name: 'unit_clears', ...staff, command: 'delete', using: ofUnit },
];
