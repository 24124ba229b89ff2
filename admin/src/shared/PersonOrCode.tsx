import { Box } from '@mui/material';
import type { ClientNameFragment } from '../../../schema/generated/graphql';

/** The name of a client where it is in sight; the code and initials otherwise. */
export const nameOf = ({ code, initials, identity }: ClientNameFragment): string =>
  identity?.name ?? `${code} · ${initials}`;

/** A client: the name where it is in sight, with the code under it; the code and initials otherwise. */
export function PersonOrCode({ client, withCode = false }: { client: ClientNameFragment; withCode?: boolean }) {
  return (
    <span>
      {nameOf(client)}
      {withCode && client.identity && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
          {client.code}
        </Box>
      )}
    </span>
  );
}
