import type { SavedListPartsFragment } from '../../../schema/generated/graphql';
import type { Question } from './useQuestion';

type Kept = Pick<SavedListPartsFragment, 'filter' | 'orderBy'>;

/** The address of a saved list: its filter and its order stand in it, so that it can be sent on. */
export function addressOf(resource: string, { filter, orderBy: [order] }: Kept): string {
  const asked = new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: '{}', page: '1' });
  if (order) asked.set('sort', order.by);
  if (order) asked.set('order', order.direction);
  return `/${resource}?${asked.toString()}`;
}

/** Whether a saved list asks what is asked now. */
export function sameQuestion({ filter, orderBy }: Kept, now: Question): boolean {
  const text = (asked: object, order: Question['orderBy']) =>
    JSON.stringify([Object.entries(asked).toSorted(([a], [b]) => a.localeCompare(b)), order]);
  return text(filter, orderBy) === text(now.filter, now.orderBy);
}
