import { DataTable, useTranslate } from 'react-admin';
import type { AssistanceRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { PickInput } from '../shared/PickInput';
import { Records } from '../shared/Records';
import { STAFF } from '../shared/roles';
import { UnitsInput } from '../shared/UnitsInput';
import { yielding } from '../shared/yielding';
import { AskFollowUp } from '../followUps/AskFollowUp';
import { AgentLink } from './AgentLink';
import { AssistanceCard } from './AssistanceCard';
import { AssistStep } from './AssistStep';

const Col = DataTable.Col<AssistanceRowFragment>;

/** Assistance to agents, the latest first. */
export default function AssistanceList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { role, units } = useViewer();
  const say = (key: string) => translate(`screens.assistances.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={<AssistStep />}
      filters={
        <>
          <PickInput source="agentId" reference="agents" label="types.AssistanceFilter.agentId" optionText="name" />
          <UnitsInput source="unitIds" label="types.AssistanceFilter.unitIds" />
          <PeriodInputs />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'heldOn', order: 'DESC' }}
    >
      <Records<AssistanceRowFragment> card={AssistanceCard} rowClick={false}>
        <Col source="heldOn" render={({ heldOn }) => day(heldOn)} />
        <Col label="types.Assistance.agent" render={({ agent }) => <AgentLink agent={agent} />} />
        <Col label="types.Assistance.topic" cellSx={yielding} render={({ topic }) => topic} />
        <Col label="types.Assistance.result" cellSx={yielding} render={({ result }) => result} />
        <Col label="types.Assistance.officer" render={({ officer }) => officer?.name} />
        {units.length > 1 && <Col label="types.Assistance.unit" render={({ unit }) => unit.name} />}
        {STAFF.includes(role) && <Col label={false} render={(one) => <AskFollowUp assistance={one} />} />}
      </Records>
    </ListPage>
  );
}
