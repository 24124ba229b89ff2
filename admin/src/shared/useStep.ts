import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { TypedDocumentString } from '../../../schema/generated/graphql';
import { newId } from '../api/newId';
import { ApiRefusal } from '../api/refusal';
import { useAsk } from '../panel';

/** What came of a step: its data, or why not. */
export type Taken<Data> = { data: Data; refusal: null } | { data: null; refusal: ApiRefusal };

interface StepOptions<Data> {
  /** What is said when it is done; a key. */
  says?: string;
  onDone?: ((data: Data) => void) | undefined;
}

/** A step: one mutation, taken at most once however often it is repeated; a refusal is data, not a throw. */
export function useStep<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  { says = 'shared.form.saved', onDone }: StepOptions<Data> = {},
) {
  const ask = useAsk();
  const notify = useNotify();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const attempt = useRef({ variables: '', key: '' });

  const take = async (variables: Variables): Promise<Taken<Data>> => {
    const text = JSON.stringify(variables);
    if (attempt.current.variables !== text) attempt.current = { variables: text, key: newId() };
    setBusy(true);
    setRefusal(null);
    try {
      const data = await ask(document, variables, { idempotencyKey: attempt.current.key });
      attempt.current = { variables: '', key: '' };
      await queries.invalidateQueries();
      notify(says, { type: 'success' });
      onDone?.(data);
      return { data, refusal: null };
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
      return { data: null, refusal: error };
    } finally {
      setBusy(false);
    }
  };
  return { take, busy, refusal, forget: () => setRefusal(null) };
}
