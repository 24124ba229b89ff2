import { Box } from '@mui/material';

/** A client as far as the viewer may know them. */
export interface Named {
  code: string;
  initials: string;
  identity?: { name: string } | null;
}

/** The name of a client where it is in sight; the code and initials otherwise. */
export const nameOf = ({ code, initials, identity }: Named): string => identity?.name ?? `${code} · ${initials}`;

/** A client: the name where it is in sight, with the code under it; the code and initials otherwise. */
export function PersonOrCode({ client, withCode = false }: { client: Named; withCode?: boolean }) {
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
