import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { ErrorState } from './ErrorState';
import { Loading } from './Loading';
import { StateBox } from './StateBox';

/** The rows of a list, or why there are none: on their way, failed, nothing there yet, nothing that matches. */
export function ListBody({ empty, children }: { empty: ReactNode; children: ReactNode }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch, total, filterValues, setFilters } = useListContext();
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <Loading />;
  if (total !== 0) return children;
  if (Object.keys(filterValues).length === 0) return empty;
  return (
    <StateBox
      text={translate('shared.list.nothingFound')}
      action={{ label: translate('shared.list.clear'), onClick: () => setFilters({}) }}
    />
  );
}
