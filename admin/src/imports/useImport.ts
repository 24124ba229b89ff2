import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { ImportDocument } from '../../../schema/generated/graphql';
import { ApiRefusal } from '../api/refusal';
import { useAsk } from '../panel';

const SOON = 700;

/** An import; looked at again and again while it is being read. */
export function useImport(id: string) {
  const ask = useAsk();
  const locale = useLocale();
  const { data, error, refetch } = useQuery({
    queryKey: ['import', id, locale],
    queryFn: ({ signal }) => ask(ImportDocument, { id }, { signal }),
    refetchInterval: ({ state }) => state.data?.import?.status === 'READING' && SOON,
  });
  const gone = new ApiRefusal({ message: 'shared.list.notFound', extensions: { code: 'NOT_FOUND' } });
  return { found: data?.import ?? null, error: data && !data.import ? gone : error, retry: () => void refetch() };
}
