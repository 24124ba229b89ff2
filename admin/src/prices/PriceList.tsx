import { Box } from '@mui/material';
import { DataTable, NullableBooleanInput, NumberInput, useTranslate } from 'react-admin';
import type { PriceRowFragment } from '../../../schema/generated/graphql';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { AddPrice } from './AddPrice';
import { ImportPrices } from './ImportPrices';
import { MissingPrices } from './MissingPrices';
import { PriceCard } from './PriceCard';
import { SettlePrice } from './SettlePrice';

const Col = DataTable.Col<PriceRowFragment>;

/** A source takes the lines it needs, so that the price stays in sight. */
const wrapped = { '&.MuiTableCell-root': { whiteSpace: 'normal', minWidth: 230 } };

/** Prices of the standard, with their source and how sure they are. */
export default function PriceList() {
  const translate = useTranslate();
  const { day, number } = useFormat();
  return (
    <ListPage
      title={translate('types.BudgetPrice._', { smart_count: 2 })}
      under={translate('screens.prices.about')}
      actions={
        <>
          <ImportPrices />
          <AddPrice />
        </>
      }
      filters={
        <>
          <NumberInput source="fiscalYear" label="types.PriceFilter.fiscalYear" helperText={false} />
          <EnumsInput of="PricedItem" source="items" label="types.PriceFilter.items" />
          <EnumsInput of="PriceStatus" source="statuses" label="types.PriceFilter.statuses" />
          <NullableBooleanInput source="unsettled" label="types.PriceFilter.unsettled" helperText={false} />
        </>
      }
      empty={<Empty text={translate('screens.prices.empty')} />}
      sort={{ field: 'fiscalYear', order: 'DESC' }}
    >
      <MissingPrices />
      <Records<PriceRowFragment> card={PriceCard} rowClick={false}>
        <Col source="fiscalYear" render={({ fiscalYear }) => fiscalYear} />
        <Col source="item" render={({ item }) => translate(`enums.PricedItem.${item}`)} />
        <Col
          label="types.BudgetPrice.areaName"
          render={({ areaName }) => areaName ?? translate('screens.prices.country')}
        />
        <Col label="types.BudgetPrice.validFrom" render={({ validFrom }) => day(validFrom)} />
        <Col
          label="types.BudgetPrice.status"
          render={(price) => (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
              <StatusChip of="PriceStatus" value={price.status} />
              <SettlePrice price={price} />
            </Box>
          )}
        />
        <Col
          label="types.BudgetPrice.source"
          sx={wrapped}
          render={({ source, note }) => [source, note].filter(Boolean).join('. ')}
        />
        <Col align="right" source="rupiah" render={(price) => number(price.rupiah)} />
      </Records>
    </ListPage>
  );
}
