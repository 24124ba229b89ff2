import { NullableBooleanInput } from 'react-admin';
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
      <RegionInput source="within" label="types.AgentFilter.within" />
      <UnitsInput source="unitIds" label="types.AgentFilter.unitIds" />
    </>
  );
}
