import { DataTable, useTranslate } from 'react-admin';
import type { TakeoutRowFragment } from '../../../schema/generated/graphql';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { Records } from '../shared/Records';
import { SearchBox } from '../shared/SearchBox';
import { UnitsInput } from '../shared/UnitsInput';
import { yielding } from '../shared/yielding';
import { Conditions } from './Conditions';
import { TakeoutCard } from './TakeoutCard';

const Col = DataTable.Col<TakeoutRowFragment>;

/** What left the system, the latest first: who took it, when, what it was narrowed by and how many rows it has. */
export default function TakeoutList() {
  const translate = useTranslate();
  const { moment, number } = useFormat();
  const say = (key: string) => translate(`screens.takeouts.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      search={<SearchBox label="types.TakeoutFilter.search" />}
      filters={
        <>
          <EnumsInput of="TakeoutKind" source="kinds" label="types.TakeoutFilter.kinds" />
          <UnitsInput source="unitIds" label="types.TakeoutFilter.unitIds" />
          <PeriodInputs />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'recordedAt', order: 'DESC' }}
    >
      <Records<TakeoutRowFragment> card={TakeoutCard} rowClick={false}>
        <Col source="recordedAt" label={say('at')} render={({ recordedAt }) => moment(recordedAt)} />
        <Col label="types.Takeout.by" cellSx={yielding} render={({ by }) => by?.name} />
        <Col label="types.Takeout.unit" cellSx={yielding} render={({ unit }) => unit.name} />
        <Col source="kind" render={({ kind }) => translate(`enums.TakeoutKind.${kind}`)} />
        <Col label="types.Takeout.name" cellSx={yielding} render={({ name }) => name} />
        <Col label="types.Takeout.conditions" cellSx={yielding} render={(one) => <Conditions of={one} />} />
        <DataTable.NumberCol<TakeoutRowFragment> source="rows" disableSort render={({ rows }) => number(rows)} />
      </Records>
    </ListPage>
  );
}
