import { AutocompleteInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AgentsOfUnitDocument } from '../../../schema/generated/graphql';
import { useAnswer } from '../shared/useAnswer';

const must = required();

/** Which agent an account belongs to, of an agent's account alone: by initials and decree, for no more is told here. */
export function AgentField() {
  const translate = useTranslate();
  const [role, unitId] = useWatch({ name: ['role', 'unitId'] }) as [string?, (number | null)?];
  const asked = role === 'AGENT' && !!unitId;
  const { data, isPending } = useAnswer(AgentsOfUnitDocument, { unitId: unitId ?? 0 }, { enabled: asked });
  if (role !== 'AGENT') return null;
  const say = (key: string, words?: object) => translate(`screens.accounts.${key}`, words);
  const agents = data?.agentsOfUnit ?? [];
  const choices = agents.map(({ taken, ...agent }) => ({
    id: agent.id,
    name: say(taken ? 'agentTaken' : 'agent', agent),
    disabled: taken,
  }));
  const none = asked && data && agents.length === 0;
  return (
    <AutocompleteInput
      key={unitId}
      source="agentId"
      choices={choices}
      translateChoice={false}
      getOptionDisabled={({ disabled }: (typeof choices)[number]) => disabled}
      disabled={!asked}
      isPending={asked && isPending}
      validate={must}
      helperText={`screens.accounts.${none ? 'agentNone' : asked ? 'agentHelp' : 'agentFirst'}`}
    />
  );
}
