import type { PolicyDef } from '@mikro-orm/core';

/** Rows of one person of a unit's staff, whom nobody else sees; `owner` is the column that names them. */
export const ownRows = (owner: string): PolicyDef[] => {
  const using = `${owner} = (select app_account())`;
  const staff = { roles: ['pulih_staff'] };
  return [
    { name: 'own_reads', ...staff, command: 'select', using },
    { name: 'own_adds', ...staff, command: 'insert', check: using },
    { name: 'own_changes', ...staff, command: 'update', using, check: using },
  ];
};

/** As `ownRows`, for what is cleared after use. */
export const ownRowsCleared = (owner: string): PolicyDef[] => {
  const using = `${owner} = (select app_account())`;
  return [...ownRows(owner), { name: 'own_clears', roles: ['pulih_staff'], command: 'delete', using }];
};
