import type * as indonesian from '../../id/screens/units';

export const units: typeof indonesian.units = {
  title: 'Units',
  empty: 'There are no units yet.',
  add: 'Add a unit',
  change: 'Change the unit',
  numberHelp: '0–9999; the first part of client codes, and does not change',
  regenciesHint: 'Type at least 3 letters of the name of a regency',
  accounts: 'Accounts of this unit',
  below: 'Units below it',
};
