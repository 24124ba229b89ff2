import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import type { TypedDocumentString } from '../../../schema/generated/graphql';
import { useAsk } from '../panel';

interface AnswerOptions {
  enabled?: boolean;
  /** Shows the last answer until the next one is here: only where what it is of does not stand beside it. */
  keep?: boolean;
}

/** Under what an answer is kept. */
export const keyOf = (document: unknown, variables: unknown, locale: string) =>
  [String(document), variables, locale] as const;

/** What the API answers to a document, in the chosen language; read anew after each step. Without one, nothing is asked. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables> | undefined,
  variables: Variables,
  { enabled = true, keep = false }: AnswerOptions = {},
) {
  const ask = useAsk();
  const locale = useLocale();
  return useQuery({
    queryKey: keyOf(document, variables, locale),
    queryFn: document ? ({ signal }: { signal: AbortSignal }) => ask(document, variables, { signal }) : skipToken,
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
