import { Link } from '@mui/material';
import { Link as To } from 'react-router-dom';
import { nameOf, type Named } from '../shared/PersonOrCode';

/** A client by name or code, leading to their page. */
export function ClientLink({ client }: { client: Named & { id: string } }) {
  return (
    <Link component={To} to={clientPath(client)} onClick={(event) => event.stopPropagation()}>
      {nameOf(client)}
    </Link>
  );
}

/** Whose a record is, under its title. */
export const OfClient = ({ record }: { record: { client: Named & { id: string } } }) => (
  <ClientLink client={record.client} />
);

/** The address of a client's page. */
export const clientPath = ({ id }: { id: string }): string => `/clients/${id}/show`;
