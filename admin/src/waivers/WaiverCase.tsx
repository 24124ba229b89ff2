import { Link } from '@mui/material';
import { Link as To } from 'react-router-dom';
import type { WaiverRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';

/** For whom a rule is waived: the client or the agent. */
export function WaiverCase({ of: { client, agent } }: { of: WaiverRowFragment }) {
  if (client) return <ClientLink client={client} />;
  if (!agent) return '–';
  return (
    <Link component={To} to={`/agents/${agent.id}/show`}>
      {agent.name}
    </Link>
  );
}
