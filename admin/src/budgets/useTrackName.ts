import { useTranslate } from 'react-admin';
import type { TrackBy } from '../../../schema/generated/graphql';
import { usePeriodWords } from '../shared/PeriodSelect';
import type { Track } from './tracked';

/** How a row of the absorption is called: its line, month, unit or source in words. */
export function useTrackName(by: TrackBy): (row: Pick<Track, 'key' | 'name'>) => string {
  const translate = useTranslate();
  const monthOf = usePeriodWords();
  return ({ key, name }) => {
    if (key === '') return translate('screens.budgets.without');
    if (by === 'LINE') return translate(`enums.BudgetLineCode.${key}`);
    if (by === 'MONTH') return monthOf(`${key}-01`);
    return by === 'SOURCE' ? translate(`enums.FundingSource.${key}`) : (name ?? key);
  };
}
