import { AutocompleteInput, required, useTranslate } from 'react-admin';
import { AgentsDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { RuleSays } from '../rules/RuleSays';
import { useAnswer } from '../shared/useAnswer';

const must = required();
const MANY = 100;

/** Who facilitated: exactly one, who records or an agent on duty. */
export function FacilitatorInput({ source }: { source: string }) {
  const translate = useTranslate();
  const { role, account, agent, name, unit } = useViewer();
  const filter = { statuses: ['APPOINTED' as const], unitIds: [unit.id] };
  const { data } = useAnswer(AgentsDocument, { filter, first: MANY }, { enabled: role !== 'AGENT' });
  const own = { id: role === 'AGENT' ? `agent:${agent}` : `officer:${account}`, name };
  const agents = data?.agents.nodes.map((one) => ({
    id: `agent:${one.id}`,
    name: `${one.name} — ${one.village.name}`,
  }));
  return (
    <div>
      <AutocompleteInput
        source={source}
        choices={[{ ...own, name: translate('screens.groupMeetings.me', { name }) }, ...(agents ?? [])]}
        validate={must}
        helperText={false}
      />
      <RuleSays code="meeting.facilitator" />
    </div>
  );
}
