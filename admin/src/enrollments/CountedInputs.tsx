import type { ChangeEvent } from 'react';
import { NullableBooleanInput, SelectInput, type RaRecord } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { Asked } from '../shared/Asked';
import { enumChoices } from '../shared/enumChoices';
import { EnumsInput } from '../shared/EnumsInput';
import { PeriodInputs } from '../shared/PeriodInputs';

/** Indicators whose records are other than courses. */
const elsewhere = ['VISITED', 'FIRST_CONTACT'];
const choices = enumChoices('Indicator').filter(({ id }) => !elsewhere.includes(id));

/** What a figure counts: its indicator, and once it is chosen its period, and whether it holds; and what courses are told apart by. */
export function CountedInputs() {
  const { setValue } = useFormContext();
  const forget = (event: ChangeEvent<HTMLInputElement> | RaRecord) => {
    if ('target' in event && !event.target.value) setValue('achieved', null);
  };
  return (
    <>
      <SelectInput
        source="indicator"
        choices={choices}
        onChange={forget}
        label="types.EnrollmentFilter.indicator"
        helperText={false}
      />
      <Asked of={['indicator', 'from', 'until', 'achieved']}>
        <PeriodInputs of="EnrollmentFilter" />
        <NullableBooleanInput source="achieved" label="types.EnrollmentFilter.achieved" helperText={false} />
      </Asked>
      <Asked of={['recovered']}>
        <NullableBooleanInput source="recovered" label="types.EnrollmentFilter.recovered" helperText={false} />
      </Asked>
      <Asked of={['substances', 'substancesKnown']}>
        <EnumsInput of="UsedSubstance" source="substances" label="types.EnrollmentFilter.substances" />
        <NullableBooleanInput
          source="substancesKnown"
          label="types.EnrollmentFilter.substancesKnown"
          helperText={false}
        />
      </Asked>
    </>
  );
}
