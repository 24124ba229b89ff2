import { required, SelectInput } from 'react-admin';
import { AddPriceDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { DayInput } from '../shared/DayInput';
import { enumChoices } from '../shared/enumChoices';
import { useToday } from '../shared/format';
import { RegionInput } from '../shared/RegionInput';
import { StepDialog } from '../shared/StepDialog';
import { PriceFields } from './PriceFields';

const must = required();
const usable = ['REGULATION', 'CROSS_CHECKED', 'ONE_SOURCE'];

/** Adds a price: the board for the country, a BNNP for its own province. */
export function AddPrice() {
  const { role, unit } = useViewer();
  const thisYear = Number(useToday().slice(0, 4));
  const years = [thisYear + 1, thisYear, thisYear - 1].map((id) => ({ id, name: String(id) }));
  if (role !== 'SUPERVISOR' || unit.tier === 'REGENCY') return null;
  return (
    <StepDialog
      of="AddPriceInput"
      document={AddPriceDocument}
      label="screens.prices.add"
      variant="contained"
      defaults={{ fiscalYear: thisYear, status: 'REGULATION' }}
    >
      <SelectInput source="item" choices={enumChoices('PricedItem')} validate={must} helperText={false} />
      <SelectInput source="fiscalYear" choices={years} validate={must} helperText={false} />
      <RegionInput source="area" helperText="screens.prices.areaHelp" />
      <DayInput source="validFrom" blank ahead />
      <SelectInput source="status" choices={enumChoices('PriceStatus', usable)} validate={must} helperText={false} />
      <PriceFields />
    </StepDialog>
  );
}
