import { NullableBooleanInput, NumberInput } from 'react-admin';
import { SupervisedInputs } from '../coverage/SupervisedInputs';
import { Asked } from '../shared/Asked';
import { EnumsInput } from '../shared/EnumsInput';
import { RegionInput } from '../shared/RegionInput';
import { UnitsInput } from '../shared/UnitsInput';

/** Which agents. */
export function AgentFilters() {
  return (
    <>
      <EnumsInput of="AgentStatus" source="statuses" label="types.AgentFilter.statuses" />
      <EnumsInput of="AgentCategory" source="categories" label="types.AgentFilter.categories" />
      <NullableBooleanInput source="hasRoom" label="types.AgentFilter.hasRoom" helperText={false} />
      <Asked of={['clientsFrom', 'clientsUntil']}>
        <NumberInput source="clientsFrom" label="types.AgentFilter.clientsFrom" min={0} helperText={false} />
        <NumberInput source="clientsUntil" label="types.AgentFilter.clientsUntil" min={0} helperText={false} />
      </Asked>
      <SupervisedInputs of="AgentFilter" />
      <RegionInput source="within" label="types.AgentFilter.within" />
      <UnitsInput source="unitIds" label="types.AgentFilter.unitIds" />
    </>
  );
}
