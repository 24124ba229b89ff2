import { NullableBooleanInput, SelectArrayInput } from 'react-admin';
import { DayInput } from '../shared/DayInput';
import { UnitsInput } from '../shared/UnitsInput';
import { useWaivableRules } from './useWaivableRules';

/** Which waivers. */
export function WaiverFilters() {
  return (
    <>
      <SelectArrayInput
        source="rules"
        label="types.WaiverFilter.rules"
        choices={useWaivableRules()}
        translateChoice={false}
        helperText={false}
      />
      <DayInput source="on" label="types.WaiverFilter.on" blank ahead helperText={false} />
      <DayInput source="endsBy" label="types.WaiverFilter.endsBy" blank ahead helperText={false} />
      <NullableBooleanInput source="endsSoon" label="types.WaiverFilter.endsSoon" helperText={false} />
      <UnitsInput source="unitIds" label="types.WaiverFilter.unitIds" />
    </>
  );
}
