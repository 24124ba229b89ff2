import { DataTable, useTranslate } from 'react-admin';
import type { ClientRowFragment } from '../../../schema/generated/graphql';
import { AssignMany } from '../agents/AssignMany';
import { ImportButton } from '../imports/ImportButton';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { EnrollmentChip } from '../shared/EnrollmentChip';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { STAFF } from '../shared/roles';
import { SearchBox } from '../shared/SearchBox';
import { yielding } from '../shared/yielding';
import { ClientCard } from './ClientCard';
import { ClientFilters } from './ClientFilters';
import { RegisterButton } from './RegisterButton';
import { latest } from './latest';

const Col = DataTable.Col<ClientRowFragment>;

/** The clients in sight, the newest first. */
export default function ClientList() {
  const translate = useTranslate();
  const { role, units } = useViewer();
  const say = (key: string) => translate(`screens.clients.${key}`);
  return (
    <ListPage
      title={translate(role === 'AGENT' ? 'menu.myClients' : 'screens.clients.title')}
      actions={
        <>
          <ImportButton />
          <RegisterButton />
        </>
      }
      search={<SearchBox label="types.ClientFilter.search" />}
      filters={<ClientFilters />}
      empty={<Empty text={say(role === 'AGENT' ? 'emptyAgent' : 'empty')} />}
      sort={{ field: 'recordedAt', order: 'DESC' }}
    >
      <Records<ClientRowFragment> card={ClientCard} {...(STAFF.includes(role) && { bulk: <AssignMany /> })}>
        <Col source="code" render={({ code }) => <RecordLink>{code}</RecordLink>} />
        <Col label="screens.clients.person" render={({ identity, initials }) => identity?.name ?? initials} />
        <Col
          label="screens.clients.sexAge"
          render={({ sex, ageGroup }) => `${say(`sexShort.${sex}`)}, ${translate(`enums.AgeGroup.${ageGroup}`)}`}
        />
        <Col
          label="types.Client.village"
          cellSx={yielding}
          render={({ village }) => `${village.name}, ${village.path}`}
        />
        <Col label="types.Client.pathway" render={({ pathway }) => say(`pathwayShort.${pathway}`)} />
        <Col label="screens.clients.enrollment" render={(client) => <EnrollmentChip enrollment={latest(client)} />} />
        <Col label="screens.clients.agent" render={({ activeEnrollment }) => activeEnrollment?.agent?.name ?? ''} />
        {units.length > 1 && <Col label="types.Client.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
