import { NumberInput, required, TextInput } from 'react-admin';
import { GiveCeilingDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { EnumInput } from '../shared/EnumInput';
import { useToday } from '../shared/format';
import { PickInput } from '../shared/PickInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** Gives a unit below the most it may plan; only for who has units below. */
export function GiveCeiling() {
  const { role, units } = useViewer();
  const fiscalYear = Number(useToday().slice(0, 4));
  if (role !== 'SUPERVISOR' || units.length < 2) return null;
  return (
    <StepDialog
      of="GiveCeilingInput"
      document={GiveCeilingDocument}
      label="screens.plans.giveCeiling"
      defaults={{ fiscalYear, source: 'APBN' }}
      variables={(values) => ({ input: values as never })}
    >
      <PickInput source="unitId" reference="units" validate={must} />
      <NumberInput source="fiscalYear" validate={must} helperText={false} format={plain} />
      <EnumInput of="FundingSource" source="source" validate={must} />
      <NumberInput source="rupiah" validate={must} min={0} helperText={false} />
      <TextInput source="document" validate={must} helperText={false} />
    </StepDialog>
  );
}

const plain = (value: unknown) => (value === undefined || value === null ? '' : String(value));
