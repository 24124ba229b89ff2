import AddBusinessOutlined from '@mui/icons-material/AddBusinessOutlined';
import { Button } from '@mui/material';
import { DataTable, SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { UnitRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { enumChoices } from '../shared/enumChoices';
import { EnumsInput } from '../shared/EnumsInput';
import { ListPage } from '../shared/ListPage';
import { PickInput } from '../shared/PickInput';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { SearchBox } from '../shared/SearchBox';
import { yielding } from '../shared/yielding';
import { UnitCard } from './UnitCard';
import { zoneWord } from './zones';

const Col = DataTable.Col<UnitRowFragment>;
/** The roles a unit is asked to have an account of, and who is told whether it has. */
const staffed = ['SUPERVISOR', 'OFFICER', 'AGENT'];
const told = ['SUPERVISOR', 'OFFICER', 'ADMINISTRATOR'];

const above = { tiers: ['NATIONAL', 'PROVINCE'] };

/** All units of the narcotics board. */
export default function UnitList() {
  const translate = useTranslate();
  const { role } = useViewer();
  const say = (key: string) => translate(`screens.units.${key}`);
  return (
    <ListPage
      title={say('title')}
      actions={
        role === 'ADMINISTRATOR' && (
          <Button variant="contained" component={Link} to="/units/create" startIcon={<AddBusinessOutlined />}>
            {say('add')}
          </Button>
        )
      }
      search={<SearchBox label="types.UnitFilter.search" />}
      filters={
        <>
          <EnumsInput of="Tier" source="tiers" label="types.UnitFilter.tiers" />
          {told.includes(role) && (
            <SelectInput
              source="lacks"
              helperText={false}
              choices={enumChoices('Role', staffed)}
              label="types.UnitFilter.lacks"
            />
          )}
          <PickInput source="parentId" reference="units" filter={above} label="types.UnitFilter.parentId" />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'name', order: 'ASC' }}
    >
      <Records<UnitRowFragment> card={UnitCard}>
        <Col label="types.Unit.code" render={({ code }) => code} />
        <Col source="name" render={({ name }) => <RecordLink>{name}</RecordLink>} />
        <Col label="types.Unit.tier" render={({ tier }) => translate(`enums.Tier.${tier}`)} />
        <Col label="types.Unit.parent" cellSx={yielding} render={({ parent }) => parent?.name ?? ''} />
        <Col label="types.Unit.province" render={({ province }) => province?.name ?? ''} />
        <Col label="types.Unit.zone" render={({ zone }) => zoneWord(zone)} />
      </Records>
    </ListPage>
  );
}
