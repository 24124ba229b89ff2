import { Link } from '@mui/material';
import { Link as To } from 'react-router-dom';
import type { ClientNameFragment } from '../../../schema/generated/graphql';
import { nameOf } from '../shared/PersonOrCode';

/** A client by name or code, leading to their page. */
export function ClientLink({ client }: { client: ClientNameFragment }) {
  return (
    <Link component={To} to={clientPath(client)} onClick={(event) => event.stopPropagation()}>
      {nameOf(client)}
    </Link>
  );
}

/** Whose a record is, under its title. */
export const OfClient = ({ record }: { record: { client: ClientNameFragment } }) => (
  <ClientLink client={record.client} />
);

/** The address of a client's page. */
export const clientPath = ({ id }: { id: string }): string => `/clients/${id}/show`;
