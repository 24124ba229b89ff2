import { AutocompleteInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AgentsDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { FieldRules } from '../rules/FieldRules';
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
  const [former, formerName] = useWatch({ name: [source, 'facilitatorName'] }) as (string | undefined)[];
  const known = [{ ...own, name: translate('screens.groupMeetings.me', { name }) }, ...(agents ?? [])];
  const besides =
    former && formerName && !known.some(({ id }) => id === former) ? [{ id: former, name: formerName }] : [];
  return (
    <div>
      <AutocompleteInput source={source} choices={[...known, ...besides]} validate={must} helperText={false} />
      <FieldRules field={source} />
    </div>
  );
}
