import type { PolicyDef } from '@mikro-orm/core';
import { keptByUnit } from '../ground/rows.js';

const [staffRead] = keptByUnit;
const inSight = 'unit_id = any ((select app_units())::int[])';
const ours = 'supervisor_id = (select app_unit())';
const supervises = `${ours} and ${inSight}`;

const change = (using: string): PolicyDef => ({
  name: 'supervisor_changes',
  roles: ['pulih_staff'],
  command: 'update',
  using,
  check: inSight,
});

/** Rows of a supervision: read by who sees the supervised unit, written by the unit that supervises it. */
export const keptBySupervisor: PolicyDef[] = [
  staffRead!,
  { name: 'supervisor_adds', roles: ['pulih_staff'], command: 'insert', check: supervises },
  change(supervises),
];

/** The same, and the supervised unit answers. */
export const answeredByUnit: PolicyDef[] = [
  ...keptBySupervisor.slice(0, 2),
  change(`(${ours} or unit_id = (select app_unit())) and ${inSight}`),
];
