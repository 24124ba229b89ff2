import { DataTable, useTranslate } from 'react-admin';
import type { AgentRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { SearchBox } from '../shared/SearchBox';
import { StatusChip } from '../shared/StatusChip';
import { yielding } from '../shared/yielding';
import { AgentCard } from './AgentCard';
import { AgentFilters } from './AgentFilters';
import { Caseload } from './Caseload';
import { DecreeAnnex } from './DecreeAnnex';
import { Hours } from './Hours';
import { LeavingAgent } from './LeavingAgent';
import { RegisterAgentButton } from './RegisterAgentButton';

const Col = DataTable.Col<AgentRowFragment>;

/** The agents in sight: what each stands for, how many clients, how long they were briefed. */
export default function AgentList() {
  const translate = useTranslate();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.agents.${key}`);
  return (
    <ListPage
      title={say('title')}
      actions={
        <>
          <DecreeAnnex />
          <RegisterAgentButton />
        </>
      }
      search={<SearchBox label="types.AgentFilter.search" />}
      filters={<AgentFilters />}
      empty={<Empty text={say('empty')} action={{ label: say('register'), to: '/agents/create' }} />}
      sort={{ field: 'name', order: 'ASC' }}
    >
      <Records<AgentRowFragment> card={AgentCard} bulk={<LeavingAgent />}>
        <Col source="name" label="screens.agents.person" render={({ name }) => <RecordLink>{name}</RecordLink>} />
        <Col
          label="types.RecoveryAgent.status"
          render={({ status }) => <StatusChip of="AgentStatus" value={status} />}
        />
        <Col
          label="screens.agents.clients"
          render={(agent) => agent.status === 'APPOINTED' && <Caseload clients={agent.activeClients} of={agent.id} />}
        />
        <Col label="screens.agents.briefing" render={({ briefingHours }) => <Hours hours={briefingHours} />} />
        <Col
          label="types.RecoveryAgent.village"
          cellSx={yielding}
          render={({ village }) => `${village.name}, ${village.path}`}
        />
        <Col
          label="types.RecoveryAgent.category"
          cellSx={yielding}
          render={({ category, categoryNote }) => categoryNote ?? translate(`enums.AgentCategory.${category}`)}
        />
        {units.length > 1 && <Col label="types.RecoveryAgent.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
