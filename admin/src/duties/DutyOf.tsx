import type { DutyRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';

/** For whom or what a duty is: a client, an officer, a village, or the unit itself. */
export function DutyOf({ duty: { client, officer, village, unit } }: { duty: DutyRowFragment }) {
  if (client) return <ClientLink client={client} />;
  return officer?.name ?? village?.name ?? unit?.name ?? '–';
}
