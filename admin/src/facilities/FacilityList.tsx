import AddBusinessOutlined from '@mui/icons-material/AddBusinessOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { DataTable, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { FacilityRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { SearchBox } from '../shared/SearchBox';
import { FacilityCard } from './FacilityCard';
import { FacilityFilters } from './FacilityFilters';
import { Reach, type Scope } from './Reach';
import { Services } from './Services';

const Col = DataTable.Col<FacilityRowFragment>;
const REGISTER = '/facilities/create';

/** The referral network: its facilities and what each offers. */
export default function FacilityList() {
  const translate = useTranslate();
  const { units } = useViewer();
  const [scope, setScope] = useState<Scope>('ours');
  const say = (key: string) => translate(`screens.facilities.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={
        <>
          <Reach scope={scope} onChange={setScope} />
          <Button variant="contained" component={Link} to={REGISTER} startIcon={<AddBusinessOutlined />}>
            {say('register')}
          </Button>
        </>
      }
      search={<SearchBox label="types.FacilityFilter.search" />}
      filters={<FacilityFilters />}
      empty={<Empty text={say('empty')} action={{ label: say('register'), to: REGISTER }} />}
      sort={{ field: 'name', order: 'ASC' }}
      filter={scope === 'ours' ? { unitIds: units } : {}}
    >
      <Records<FacilityRowFragment> card={FacilityCard}>
        <Col source="name" render={({ name }) => <RecordLink>{name}</RecordLink>} />
        <Col label="types.Facility.kind" render={({ kind }) => translate(`enums.FacilityKind.${kind}`)} />
        <Col label="types.Facility.services" render={({ services }) => <Services services={services} />} />
        <Col label="types.Facility.phone" render={({ phone }) => phone} />
        {(units.length > 1 || scope === 'all') && <Col label="types.Facility.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
