import { useListContext, useTranslate } from 'react-admin';
import type { AgentRowFragment } from '../../../schema/generated/graphql';
import { EndAppointment } from './EndAppointment';
import { useMayWrite } from './useMayWrite';

/** Ends the appointment of the agent that was chosen, with the handover of every client; of one at a time. */
export function LeavingAgent() {
  const translate = useTranslate();
  const { data = [], selectedIds = [] } = useListContext<AgentRowFragment>();
  const [agent, ...more] = data.filter(({ id }) => selectedIds.includes(id));
  return agent && more.length === 0 ? <Leaving agent={agent} /> : translate('screens.agents.end.chooseOne');
}

function Leaving({ agent }: { agent: AgentRowFragment }) {
  const translate = useTranslate();
  const may = useMayWrite(agent) && agent.status === 'APPOINTED';
  return may ? <EndAppointment agent={agent} /> : translate('screens.agents.end.notEnding');
}
