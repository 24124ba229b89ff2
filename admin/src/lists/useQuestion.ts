import { useListContext, type SortPayload } from 'react-admin';
import type { AnyOrder } from '../../../schema/generated/graphql';
import { isSet } from '../shared/isSet';

/** What is asked of a list: its filter and its order, as the API takes them. */
export interface Question {
  filter: Record<string, unknown>;
  orderBy: AnyOrder[];
}

/** What is asked of the list one is looking at, with what always holds there. */
export function useQuestion(): Question {
  const { filterValues, filter, sort } = useListContext();
  return { filter: { ...isSet(filterValues), ...isSet(filter) }, orderBy: orderOf(sort) };
}

/** An order as the API takes it; by id is the list's own. */
const orderOf = (sort: SortPayload | undefined): AnyOrder[] =>
  sort?.field && sort.field !== 'id' ? [{ by: sort.field, direction: sort.order }] : [];
