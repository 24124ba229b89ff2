import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import {
  AssignAgentDocument,
  MayAssignDocument,
  type AssignAgentInput,
  type ClientRowFragment,
} from '../../../schema/generated/graphql';
import { newId } from '../api/newId';
import type { ApiRefusal } from '../api/refusal';
import { useAsk } from '../panel';
import { whyNot } from '../shared/inTheWay';

/** Who accepts the agent, by client. */
export interface Accepted {
  acceptedByClient: boolean;
  acceptedByFamily: boolean;
}

/** One client of several: whether the agent may be assigned, and whether it was done. */
export interface AssignRow {
  client: ClientRowFragment;
  accepted: Accepted;
  /** May be assigned; null until it is known. */
  may: boolean | null;
  done: boolean;
  /** What stands in the way, or did. */
  why: string[];
}

/** Assigns an agent to several clients: each is asked about first, each has a result of its own. */
export function useAssignMany(clients: readonly ClientRowFragment[], agentId: string | null, on: string) {
  const ask = useAsk();
  const locale = useLocale();
  const queries = useQueryClient();
  const [ids] = useState(() => new Map(clients.map(({ id }) => [id, newId()])));
  const [accepted, setAccepted] = useState<Record<string, Accepted>>({});
  const [results, setResults] = useState<Record<string, string | null | undefined>>({});
  const [busy, setBusy] = useState(false);

  const inputOf = ({ id, activeEnrollment }: ClientRowFragment): AssignAgentInput | null =>
    activeEnrollment && agentId
      ? { ...{ id: ids.get(id) ?? null, enrollmentId: activeEnrollment.id, agentId, on }, ...acceptedBy(accepted[id]) }
      : null;
  const asked = useQueries({
    queries: clients.map((client) => {
      const input = inputOf(client);
      return {
        queryKey: ['may assign', input, locale],
        queryFn: () => (input ? ask(MayAssignDocument, { input }) : null),
        enabled: input !== null && results[client.id] === undefined,
        retry: false,
      };
    }),
  });
  const rows = clients.map((client, at): AssignRow => {
    const { data, error } = asked[at] ?? {};
    const result = results[client.id];
    const why = result ? [result] : error ? [error.message] : data ? whyNot(data.mayAssign) : [];
    const may = client.activeEnrollment ? (error ? false : (data?.mayAssign.allowed ?? null)) : false;
    return { client, accepted: acceptedBy(accepted[client.id]), may, done: result === null, why };
  });

  const assign = async () => {
    setBusy(true);
    for (const { client } of rows.filter(({ may, done }) => may && !done)) {
      const input = inputOf(client);
      if (!input) continue;
      const refused = await ask(AssignAgentDocument, { input }).then(
        () => null,
        (refusal: ApiRefusal) => refusal.findings.map(({ message }) => message).join(' ') || refusal.message,
      );
      setResults((before) => ({ ...before, [client.id]: refused }));
    }
    setBusy(false);
    await queries.invalidateQueries();
  };
  const accept = (id: string, more: Partial<Accepted>) => {
    setResults((before) => ({ ...before, [id]: undefined }));
    setAccepted((before) => ({ ...before, [id]: { ...acceptedBy(before[id]), ...more } }));
  };
  return { rows, busy, assign, accept };
}

const acceptedBy = (given: Accepted = { acceptedByClient: false, acceptedByFamily: false }): Accepted => given;
