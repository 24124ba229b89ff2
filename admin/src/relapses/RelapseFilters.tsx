import { SelectInput } from 'react-admin';
import { EnumsInput } from '../shared/EnumsInput';
import { PeriodInputs } from '../shared/PeriodInputs';
import { UnitsInput } from '../shared/UnitsInput';

const standings = [
  { id: true, name: 'screens.relapses.onlyOpen' },
  { id: false, name: 'screens.relapses.onlyClosed' },
];

/** Which relapse events. */
export function RelapseFilters() {
  return (
    <>
      <SelectInput source="open" label="screens.relapses.handled" choices={standings} helperText={false} />
      <EnumsInput of="RelapseType" source="types" label="types.RelapseFilter.types" />
      <PeriodInputs />
      <UnitsInput source="unitIds" label="types.RelapseFilter.unitIds" />
    </>
  );
}
