import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { TypedDocumentString } from '../../../schema/generated/graphql';
import { newId } from '../api/newId';
import { ApiRefusal } from '../api/refusal';
import { usePanel } from '../panel';
import type { Waits } from '../waiting/entry';
import { PATIENCE, unanswered } from '../waiting/outbox';

/** What came of a step: its data, or why not; neither where it waits for a connection. */
export type Taken<Data> =
  { data: Data; refusal: null } | { data: null; refusal: ApiRefusal } | { data: null; refusal: null };

interface StepOptions<Data> {
  /** What is said when it is done; a key. */
  says?: string;
  onDone?: ((data: Data) => void) | undefined;
}

/**
 * A step: one mutation, taken at most once however often it is repeated; a refusal is data, not a throw. One that can
 * wait does so on this device where there is no connection.
 */
export function useStep<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  { says = 'shared.form.saved', onDone }: StepOptions<Data> = {},
) {
  const { ask, outbox } = usePanel();
  const notify = useNotify();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const attempt = useRef({ variables: '', key: '' });

  const take = async (variables: Variables, waits: Waits | null = null): Promise<Taken<Data>> => {
    const text = JSON.stringify(variables);
    if (attempt.current.variables !== text) attempt.current = { variables: text, key: newId() };
    setBusy(true);
    setRefusal(null);
    const wait = outbox.able ? waits : null;
    const { key } = attempt.current;
    try {
      const signal = wait ? AbortSignal.timeout(PATIENCE) : undefined;
      const data = await ask(document, variables, { idempotencyKey: key, signal });
      attempt.current = { variables: '', key: '' };
      await queries.invalidateQueries();
      notify(says, { type: 'success' });
      onDone?.(data);
      return { data, refusal: null };
    } catch (error) {
      if (wait && unanswered(error)) {
        await outbox.put({ ...wait, id: key, document: String(document), variables });
        attempt.current = { variables: '', key: '' };
        notify('waiting.kept', { type: 'info' });
        return { data: null, refusal: null };
      }
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
      if (error.field === 'expectedVersion') await queries.invalidateQueries();
      return { data: null, refusal: error };
    } finally {
      setBusy(false);
    }
  };
  return { take, busy, refusal, forget: () => setRefusal(null) };
}
