import type { FieldValues } from 'react-hook-form';
import { useLocation } from 'react-router-dom';
import { usePanel } from '../panel';
import type { About, Waits } from './entry';

/** What a form keeps of its step where it may wait; a form that mends an entry lets go of it when it is done. */
export function useMayWait(draft: string | undefined, about: ((values: FieldValues) => About) | undefined) {
  const { outbox } = usePanel();
  const { pathname, search, state } = useLocation() as ReturnType<typeof useLocation> & { state: Mending | null };
  return {
    waiting: (values: FieldValues): Waits | null =>
      about ? { about: about(values), path: pathname + search, draft: draft ?? null, values } : null,
    settled: () => void (about && state?.mends && outbox.remove(state.mends)),
  };
}

/** The entry that a form was opened to mend, in the state of its address. */
export interface Mending {
  mends: string;
}
