import { NullableBooleanInput } from 'react-admin';
import { Asked } from '../shared/Asked';
import { PeriodInputs } from '../shared/PeriodInputs';

/** Which people were supervised in a period or not, once it is asked for. */
export function SupervisedInputs({ of }: { of: 'AgentFilter' | 'OfficerFilter' }) {
  return (
    <Asked of={['supervised', 'from', 'until']}>
      <NullableBooleanInput source="supervised" label={`types.${of}.supervised`} helperText={false} />
      <PeriodInputs of={of} />
    </Asked>
  );
}
