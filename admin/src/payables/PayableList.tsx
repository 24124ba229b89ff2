import { Box } from '@mui/material';
import { DataTable, NullableBooleanInput, NumberInput, SelectInput, TextArrayInput, useTranslate } from 'react-admin';
import type { PayableRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Asked } from '../shared/Asked';
import { Empty } from '../shared/Empty';
import { enumChoices } from '../shared/enumChoices';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { ProvinceInput } from '../shared/ProvinceInput';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { UnitsInput } from '../shared/UnitsInput';
import { DeriveButton } from './DeriveButton';
import { EvidenceLink } from './EvidenceLink';
import { LastDerived } from './LastDerived';
import { PayableCard } from './PayableCard';
import { PayableTotals } from './PayableTotals';

const Col = DataTable.Col<PayableRowFragment>;

/** A sentence takes the lines it needs, so that the amount stays in sight. */
const wrapped = { '&.MuiTableCell-root': { whiteSpace: 'normal', minWidth: 320 } };

/** What each piece of evidence pays, or why it does not. */
export default function PayableList() {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.payables.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={
        <>
          {say('about')} <LastDerived />
        </>
      }
      actions={<DeriveButton />}
      filters={
        <>
          <EnumsInput of="PayableStatus" source="statuses" label="types.PayableFilter.statuses" />
          <EnumsInput of="UnpayableReason" source="why" label="types.PayableFilter.why" />
          <EnumsInput of="BudgetLineCode" source="lines" label="types.PayableFilter.lines" />
          <SelectInput
            source="payee"
            label="types.PayableFilter.payee"
            choices={enumChoices('Payee')}
            helperText={false}
          />
          <NumberInput source="fiscalYear" label="types.PayableFilter.fiscalYear" helperText={false} />
          {(['undone', 'misbooked', 'unclaimed', 'unpaid'] as const).map((flag) => (
            <NullableBooleanInput key={flag} source={flag} label={`types.PayableFilter.${flag}`} helperText={false} />
          ))}
          <Asked of={['accounts', 'sources']}>
            <TextArrayInput source="accounts" label="types.PayableFilter.accounts" helperText={false} />
            <EnumsInput of="FundingSource" source="sources" label="types.PayableFilter.sources" />
          </Asked>
          <ProvinceInput source="province" label="types.PayableFilter.province" />
          <UnitsInput source="unitIds" label="types.PayableFilter.unitIds" />
          <PeriodInputs />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'evidenceOn', order: 'DESC' }}
    >
      <PayableTotals />
      <Records<PayableRowFragment> card={PayableCard} rowClick={false}>
        <Col source="evidenceOn" render={({ evidenceOn }) => day(evidenceOn)} />
        <Col label="types.Payable.line" render={({ line }) => translate(`enums.BudgetLineCode.${line}`)} />
        <Col
          label="types.Payable.explanation"
          sx={wrapped}
          render={(payable) => (
            <>
              {payable.explanation}
              <Box sx={{ fontSize: '0.8125rem' }}>
                <EvidenceLink payable={payable} />
              </Box>
            </>
          )}
        />
        {units.length > 1 && <Col label="types.Payable.unit" render={({ unit }) => unit.name} />}
        <Col label="types.Payable.status" render={({ status }) => <StatusChip of="PayableStatus" value={status} />} />
        <Col align="right" source="rupiah" render={(one) => number(one.rupiah)} />
      </Records>
    </ListPage>
  );
}
