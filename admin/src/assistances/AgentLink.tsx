import { Link } from '@mui/material';
import { Link as To } from 'react-router-dom';

/** An agent by name, leading to their page. */
export function AgentLink({ agent: { id, name } }: { agent: { id: string; name: string } }) {
  return (
    <Link component={To} to={`/agents/${id}/show`}>
      {name}
    </Link>
  );
}
