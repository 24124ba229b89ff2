import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { AgentsDocument, AgentsForDocument, type AgentRowFragment } from '../../../schema/generated/graphql';
import { useAsk } from '../panel';
import { whyNot } from '../shared/inTheWay';

const MANY = 100;
const statuses = ['APPOINTED', 'CANDIDATE'] as const;

/** An agent one may choose, or why not. */
export interface AgentToChoose extends AgentRowFragment {
  /** What stands in the way, in the rules' words; nothing where it is not known or nothing does. */
  why: string[];
}

/**
 * The agents and candidates of a village or a region, those on duty with the fewest clients first; null until they
 * are here. For an enrollment, each says whether the agent may accompany it.
 */
export function useAgentsWithin(within: string | null, enrollmentId?: string): AgentToChoose[] | null {
  const ask = useAsk();
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['agents', 'within', within, enrollmentId, locale],
    queryFn: async ({ signal }): Promise<AgentToChoose[]> => {
      if (enrollmentId) {
        const { agents } = await ask(AgentsForDocument, { enrollmentId, within, first: MANY }, { signal });
        return agents.nodes.map((agent) => ({ ...agent, why: whyNot(agent.mayAccompany) }));
      }
      const { agents } = await ask(
        AgentsDocument,
        { filter: { within, statuses: [...statuses] }, first: MANY },
        { signal },
      );
      return agents.nodes.map((agent) => ({ ...agent, why: [] }));
    },
    enabled: within !== null,
  });
  return data?.toSorted(byRoom) ?? null;
}

const byRoom = (one: AgentRowFragment, other: AgentRowFragment) =>
  one.status.localeCompare(other.status) || one.activeClients - other.activeClients;
