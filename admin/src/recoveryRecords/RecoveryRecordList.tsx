import { DataTable, NullableBooleanInput, useListContext, useTranslate } from 'react-admin';
import type { DueRecordRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodSelect, usePeriods } from '../shared/PeriodSelect';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { UnitsInput } from '../shared/UnitsInput';

import { RecoveryRecordCard } from './RecoveryRecordCard';
import { Steps } from './Steps';

const Col = DataTable.Col<DueRecordRowFragment>;
const counts = ['visits', 'homeVisits', 'activities', 'meetings'] as const;

/** The month they are of, the one that ended last unless another is chosen. */
function Month() {
  const [, last = ''] = usePeriods();
  const { filterValues, setFilters } = useListContext();
  return (
    <PeriodSelect
      value={(filterValues['month'] as string | undefined) ?? last}
      onChange={(month) => setFilters({ ...filterValues, month })}
    />
  );
}

/** The recovery records of a month: those not handed in come first. */
export default function RecoveryRecordList() {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.recoveryRecords.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={<Month />}
      filters={
        <>
          <NullableBooleanInput source="handedIn" label="types.RecordDueFilter.handedIn" helperText={false} />
          <UnitsInput source="unitIds" label="types.RecordDueFilter.unitIds" />
        </>
      }
      empty={<Empty text={say('empty')} />}
    >
      <Records<DueRecordRowFragment> card={RecoveryRecordCard} rowClick={false}>
        <Col label="types.DueRecord.client" render={({ client }) => <ClientLink client={client} />} />
        <Col label="types.DueRecord.agent" render={({ agent }) => agent?.name ?? '–'} />
        <Col label="types.DueRecord.state" render={({ state }) => <StatusChip of="DutyState" value={state} />} />
        <Col label="types.RecoveryRecord.handedInOn" render={({ record }) => day(record?.handedInOn)} />
        {counts.map((one) => (
          <Col
            align="right"
            key={one}
            source={one}
            disableSort
            label={`types.DueRecord.${one}`}
            render={(due) => number(due[one])}
          />
        ))}
        {units.length > 1 && <Col label="types.DueRecord.unit" render={({ unit }) => unit.name} />}
        <Col label={false} align="right" render={(due) => <Steps due={due} />} />
      </Records>
    </ListPage>
  );
}
