import { AutocompleteInput, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ProvincesDocument, type Tier } from '../../../schema/generated/graphql';
import { EnumInput } from '../shared/EnumInput';
import { PickInput } from '../shared/PickInput';
import { useAnswer } from '../shared/useAnswer';
import { RegenciesInput } from './RegenciesInput';
import { zones } from './zones';

const must = required();
const above: Partial<Record<Tier, object>> = { PROVINCE: { tiers: ['NATIONAL'] }, REGENCY: { tiers: ['PROVINCE'] } };

/** What a unit is called, under whom it stands, and where it serves. */
export function UnitFields() {
  const tier = useWatch({ name: 'tier' }) as Tier | undefined;
  const { data, isPending } = useAnswer(ProvincesDocument, {});
  const filter = tier && above[tier];
  const provinces = data?.provinces.map(({ code, name }) => ({ id: code, name })) ?? [];
  return (
    <>
      <TextInput source="name" validate={must} helperText={false} />
      <EnumInput of="Tier" source="tier" validate={must} />
      {filter && <PickInput key={tier} source="parentId" reference="units" filter={filter} validate={must} />}
      {filter && (
        <AutocompleteInput source="provinceCode" choices={provinces} isPending={isPending} helperText={false} />
      )}
      {filter && <RegenciesInput source="regencies" />}
      <SelectInput source="zone" choices={zones} translateChoice={false} validate={must} helperText={false} />
    </>
  );
}
