import type { Grouping } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { STAFF } from '../shared/roles';
import { recordsOf, type Part, type Told } from './recordsOf';

/** The way to the records behind a figure, for who may see them. */
export function useBehind(): (figure: Told, by: Grouping, part?: Part) => string | undefined {
  const sees = useSeesRecords();
  return (figure, by, part = 'all') => (sees && by !== 'SEX' ? recordsOf(figure, by, part) : undefined);
}

/** Whether the viewer sees the records behind figures. */
export const useSeesRecords = (): boolean => STAFF.includes(useViewer().role);
