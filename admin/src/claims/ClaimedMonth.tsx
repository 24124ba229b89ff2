import { required, SelectInput } from 'react-admin';
import { EnumInput } from '../shared/EnumInput';
import { usePeriods, usePeriodWords } from '../shared/PeriodSelect';

const must = required();

/** What a claim begins with: the month that ended last, from the state budget. */
export function useClaimDefaults() {
  const [, last] = usePeriods();
  return { month: last, source: 'APBN' };
}

/** The month that is claimed, and what it is paid from. */
export function ClaimedMonth() {
  const months = usePeriods();
  const words = usePeriodWords();
  return (
    <>
      <SelectInput
        source="month"
        choices={months.map((month) => ({ id: month, name: words(month) }))}
        validate={must}
        helperText={false}
      />
      <EnumInput of="FundingSource" source="source" validate={must} />
    </>
  );
}
