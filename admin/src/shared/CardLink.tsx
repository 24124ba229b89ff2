import { Box, ButtonBase } from '@mui/material';
import type { ReactNode } from 'react';
import { useCreatePath, useResourceContext, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';

const line = { display: 'block', px: 2, py: 1.5, borderBottom: 1, borderColor: 'divider', width: '100%' } as const;

interface CardLinkProps {
  record: RaRecord;
  to: 'show' | 'edit' | false;
  children: ReactNode;
}

/** A record as one large target. */
export function CardLink({ record, to, children }: CardLinkProps) {
  const resource = useResourceContext() ?? '';
  const path = useCreatePath();
  if (!to) return <Box sx={line}>{children}</Box>;
  return (
    <ButtonBase component={Link} to={path({ resource, type: to, id: record.id })} sx={{ ...line, textAlign: 'left' }}>
      {children}
    </ButtonBase>
  );
}
