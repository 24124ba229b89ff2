import type { ComingRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';

/** Of whom it is: a client's course, or an officer's month. */
export function ComingOf({ coming: { client, officer, unit } }: { coming: ComingRowFragment }) {
  return client ? <ClientLink client={client} /> : (officer?.name ?? unit.name);
}
