import { useStore } from 'react-admin';
import type { SavedListPartsFragment } from '../../../schema/generated/graphql';

/** Which columns of a table are out of sight, and in which order the others stand. */
type Columns = Pick<SavedListPartsFragment, 'hidden' | 'columnOrder'>;

/** The columns of a resource's table as its reader arranged them. */
export function useColumns(resource: string): [columns: Columns, arrange: (columns: Columns) => void] {
  const key = `${resource}.datatable`;
  const [hidden, setHidden] = useStore<string[]>(key, []);
  const [columnOrder, setOrder] = useStore<number[] | undefined>(`${key}_columnRanks`);
  const arrange = (columns: Columns) => {
    setHidden(columns.hidden);
    setOrder(columns.columnOrder.length > 0 ? columns.columnOrder : undefined);
  };
  return [{ hidden, columnOrder: columnOrder ?? [] }, arrange];
}
