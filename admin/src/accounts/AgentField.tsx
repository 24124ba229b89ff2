import { required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';

const must = required();

/** Which agent an account belongs to; of an agent's account alone. */
export function AgentField() {
  if (useWatch({ name: 'role' }) !== 'AGENT') return null;
  return <TextInput source="agentId" validate={must} helperText="screens.accounts.agentHelp" />;
}
