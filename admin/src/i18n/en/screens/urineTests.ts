import type * as indonesian from '../../id/screens/urineTests';

export const urineTests: typeof indonesian.urineTests = {
  title: 'Urine tests',
  empty: 'No urine test is recorded yet.',
  record: 'Record a urine test',
  recorded: 'The urine test is recorded.',
  one: 'Urine test of %{day}',
  panel: 'Result of each substance',
  panelHelp: 'Fill in the substances the kit tests; leave the others empty.',
  allNegative: 'All negative',
  clear: 'Clear',
  lotHelp: 'It stands on the package of the kit.',
  none: 'Fill in at least one substance.',
  routine: 'Routine test of the schedule',
  ofRelapse: 'Relapse: %{type}, %{day}',
  purposeHelp: 'A relapse of this client is still being handled; its test is counted apart from the routine ones.',
};
