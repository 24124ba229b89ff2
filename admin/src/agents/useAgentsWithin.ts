import { useQuery } from '@tanstack/react-query';
import { AgentsDocument, type AgentRowFragment } from '../../../schema/generated/graphql';
import { useAsk } from '../panel';

const MANY = 100;

/** The agents and candidates of a village or a region, those on duty with the fewest clients first; null until they are here. */
export function useAgentsWithin(within: string | null): AgentRowFragment[] | null {
  const ask = useAsk();
  const { data } = useQuery({
    queryKey: ['agents', 'within', within],
    queryFn: ({ signal }) =>
      ask(AgentsDocument, { filter: { within, statuses: ['APPOINTED', 'CANDIDATE'] }, first: MANY }, { signal }),
    enabled: within !== null,
  });
  return data?.agents.nodes.toSorted(byRoom) ?? null;
}

const byRoom = (one: AgentRowFragment, other: AgentRowFragment) =>
  one.status.localeCompare(other.status) || one.activeClients - other.activeClients;
