import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useNotify } from 'react-admin';
import { usePanel } from '../panel';
import { useEntries } from './useEntries';
import { useOnline } from './useOnline';

/** Milliseconds between two attempts while something waits. */
const PAUSE = 30_000;

/** Sends what waits as soon as there is a connection, and says what became of it. */
export function useSending(): void {
  const { outbox } = usePanel();
  const notify = useNotify();
  const queries = useQueryClient();
  const online = useOnline();
  const waiting = useEntries().some(({ refused }) => !refused);
  const refusedCount = useCallback(() => outbox.entries().filter(({ refused }) => refused).length, [outbox]);
  useEffect(() => {
    if (!online || !waiting) return;
    const send = async () => {
      const before = refusedCount();
      const taken = await outbox.send();
      if (taken > 0) notify('waiting.sent', { type: 'success', messageArgs: { smart_count: taken } });
      if (refusedCount() > before) notify('waiting.notTaken', { type: 'warning' });
      if (taken > 0) await queries.invalidateQueries();
    };
    void send();
    const again = setInterval(() => void send(), PAUSE);
    return () => clearInterval(again);
  }, [online, waiting, outbox, notify, queries, refusedCount]);
}
