import { DateInput, NullableBooleanInput, SelectInput } from 'react-admin';
import { Asked } from '../shared/Asked';
import { enumChoices } from '../shared/enumChoices';
import { EnumsInput } from '../shared/EnumsInput';
import { PickInput } from '../shared/PickInput';
import { ProgrammeMonthInput } from '../shared/ProgrammeMonthInput';
import { RegionInput } from '../shared/RegionInput';
import { UnitsInput } from '../shared/UnitsInput';

/** Which clients. */
export function ClientFilters() {
  return (
    <>
      <EnumsInput of="ClientStanding" source="standings" label="types.ClientFilter.standings" />
      <ProgrammeMonthInput label="types.ClientFilter.programmeMonth" />
      <NullableBooleanInput source="late" label="types.ClientFilter.late" helperText={false} />
      <RegionInput source="within" label="types.ClientFilter.within" />
      <PickInput source="agentId" reference="agents" label="types.ClientFilter.agentId" />
      <EnumsInput of="Pathway" source="pathways" label="types.ClientFilter.pathways" />
      <EnumsInput of="Sex" source="sexes" label="types.ClientFilter.sexes" />
      <Asked of={['ageGroups']}>
        <EnumsInput of="AgeGroup" source="ageGroups" label="types.ClientFilter.ageGroups" />
      </Asked>
      <Asked of={['completedFrom', 'completedUntil', 'providers', 'served', 'cameTo']}>
        <DateInput source="completedFrom" label="types.ClientFilter.completedFrom" helperText={false} />
        <DateInput source="completedUntil" label="types.ClientFilter.completedUntil" helperText={false} />
        <EnumsInput of="RehabilitationProvider" source="providers" label="types.ClientFilter.providers" />
        <NullableBooleanInput source="served" label="types.ClientFilter.served" helperText={false} />
        <SelectInput
          source="cameTo"
          choices={enumChoices('CourseStep')}
          label="types.ClientFilter.cameTo"
          helperText={false}
        />
      </Asked>
      <UnitsInput source="unitIds" label="types.ClientFilter.unitIds" />
    </>
  );
}
