import { useSyncExternalStore } from 'react';
import { usePanel } from '../panel';
import type { Entry } from './entry';

/** What waits on this device for the account that is signed in. */
export function useEntries(): readonly Entry[] {
  const { outbox } = usePanel();
  return useSyncExternalStore(outbox.subscribe, outbox.entries);
}
