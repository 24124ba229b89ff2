import { SelectArrayInput, SelectInput } from 'react-admin';
import { DutyRulesDocument } from '../../../schema/generated/graphql';
import { enumChoices } from '../shared/enumChoices';
import { EnumsInput } from '../shared/EnumsInput';
import { PeriodInputs } from '../shared/PeriodInputs';
import { PickInput } from '../shared/PickInput';
import { UnitsInput } from '../shared/UnitsInput';
import { useAnswer } from '../shared/useAnswer';

/** Which duties. */
export function DutyFilters() {
  const { data } = useAnswer(DutyRulesDocument, {});
  const rules = data?.rules.map(({ code, title }) => ({ id: code, name: title })) ?? [];
  return (
    <>
      <EnumsInput of="DutyState" source="states" label="types.DutyFilter.states" />
      <SelectArrayInput
        source="ruleCodes"
        label="types.DutyFilter.ruleCodes"
        choices={rules}
        translateChoice={false}
        helperText={false}
      />
      <PickInput source="agentId" reference="agents" label="types.DutyFilter.agentId" optionText="name" />
      <PickInput source="officerId" reference="officers" label="types.DutyFilter.officerId" optionText="account.name" />
      <SelectInput source="by" label="types.DutyFilter.by" choices={enumChoices('Recorder')} helperText={false} />
      <UnitsInput source="unitIds" label="types.DutyFilter.unitIds" />
      <PeriodInputs />
    </>
  );
}
