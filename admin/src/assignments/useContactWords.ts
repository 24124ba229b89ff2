import { useTranslate } from 'react-admin';
import type { AssignmentRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { daysBetween } from '../shared/days';

/** Says when the first contact under an assignment was made, and how many days it took. */
export function useContactWords(): (assignment: AssignmentRowFragment) => string {
  const translate = useTranslate();
  const { day, number } = useFormat();
  return ({ startedOn, firstContactOn }) =>
    firstContactOn
      ? translate('screens.assignments.contact', {
          day: day(firstContactOn),
          days: number(daysBetween(startedOn, firstContactOn)),
          smart_count: daysBetween(startedOn, firstContactOn),
        })
      : translate('screens.assignments.noContact');
}
