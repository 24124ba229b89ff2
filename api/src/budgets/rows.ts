import type { PolicyDef } from '@mikro-orm/core';

const visible = 'unit_id = any ((select app_units())::int[])';
const staff = { roles: ['pulih_staff'] };

/** Rows a tier above derives or decides too, for the units below it. */
export const derivedFromAbove: PolicyDef[] = [
  { name: 'above_adds', ...staff, command: 'insert', check: visible },
  { name: 'above_changes', ...staff, command: 'update', using: visible, check: visible },
];

/** Rows a tier above decides on, and never adds. */
export const decidedFromAbove: PolicyDef[] = derivedFromAbove.slice(1);

/** Rows a tier above gives a unit. */
export const givenFromAbove: PolicyDef[] = derivedFromAbove.slice(0, 1);
