import { useGetMany, type RaRecord } from 'react-admin';
import { useViewer } from '../panel';

/** A unit and those below it, as far as they are in sight; null where that is every one of them. */
export function useUnitsBelow(unit: number | null): number[] | null {
  const { units } = useViewer();
  const { data = [] } = useGetMany<RaRecord<number> & { parent: { id: number } | null }>('units', { ids: units });
  if (unit === null) return null;
  const parents = new Map(data.filter(Boolean).map(({ id, parent }) => [id, parent?.id]));
  const isBelow = (id: number | undefined): boolean => id === unit || (id !== undefined && isBelow(parents.get(id)));
  const found = units.filter(isBelow);
  return found.length === units.length ? null : found;
}
