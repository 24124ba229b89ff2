import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { useCreatePath, useRecordContext, useResourceContext } from 'react-admin';
import { Link as To } from 'react-router-dom';

/** The first words of a row, as a link for those who come by keyboard. */
export function RecordLink({ children }: { children: ReactNode }) {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const path = useCreatePath();
  if (!record) return children;
  return (
    <Link
      component={To}
      to={path({ resource, type: 'show', id: record.id })}
      onClick={(event) => event.stopPropagation()}
      color="inherit"
      sx={{ fontWeight: 500 }}
    >
      {children}
    </Link>
  );
}
