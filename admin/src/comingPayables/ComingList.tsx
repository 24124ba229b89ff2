import { DataTable, NullableBooleanInput, NumberInput, TextArrayInput, useTranslate } from 'react-admin';
import type { ComingRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Asked } from '../shared/Asked';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { ProvinceInput } from '../shared/ProvinceInput';
import { Records } from '../shared/Records';
import { UnitsInput } from '../shared/UnitsInput';
import { ComingCard } from './ComingCard';
import { ComingOf } from './ComingOf';

const Col = DataTable.Col<ComingRowFragment>;

/** What the duties still to come will have paid: of whom, by when, and how much. */
export default function ComingList() {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.coming.${key}`);
  return (
    <ListPage
      title={translate('types.ComingPayable._')}
      under={say('about')}
      filters={
        <>
          <EnumsInput of="BudgetLineCode" source="lines" label="types.ComingPayableFilter.lines" />
          <NumberInput source="fiscalYear" label="types.ComingPayableFilter.fiscalYear" helperText={false} />
          <NullableBooleanInput source="priceless" label="types.ComingPayableFilter.priceless" helperText={false} />
          <Asked of={['accounts']}>
            <TextArrayInput source="accounts" label="types.ComingPayableFilter.accounts" helperText={false} />
          </Asked>
          <ProvinceInput source="province" label="types.ComingPayableFilter.province" />
          <UnitsInput source="unitIds" label="types.ComingPayableFilter.unitIds" />
          <PeriodInputs />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'on', order: 'ASC' }}
    >
      <Records<ComingRowFragment> card={ComingCard} rowClick={false}>
        <Col source="on" render={({ on }) => day(on)} />
        <Col source="line" render={({ line }) => translate(`enums.BudgetLineCode.${line}`)} />
        <Col label="screens.coming.of" render={(one) => <ComingOf coming={one} />} />
        {units.length > 1 && <Col label="types.ComingPayable.unit" render={({ unit }) => unit.name} />}
        <Col
          align="right"
          source="rupiah"
          render={({ rupiah, why }) => (why ? translate(`enums.UnpayableReason.${why}`) : number(rupiah))}
        />
      </Records>
    </ListPage>
  );
}
