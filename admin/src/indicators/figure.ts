import { useTranslate } from 'react-admin';
import type { FigurePartsFragment, Indicator } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';

export type Figure = FigurePartsFragment;

/** The indicators in the order they are looked at. */
export const order: readonly Indicator[] = [
  ...(['ACTIVE', 'COMPLETED', 'RECOVERED', 'NOT_RELAPSED', 'VISITED', 'FIRST_CONTACT'] as const),
  ...(['IMPROVED_PHYSICAL', 'IMPROVED_PSYCHOLOGICAL', 'IMPROVED_SOCIAL', 'IMPROVED_ENVIRONMENT'] as const),
  'DOCUMENTED',
];

/** How a figure is written: `12`, `48,9 %`, `3,3 hari`, or that the group is too small. */
export function useFigureText(): (figure: Pick<Figure, 'measure' | 'value' | 'suppressed'> | undefined) => string {
  const { number, percent } = useFormat();
  const translate = useTranslate();
  return (figure) => {
    if (!figure) return number(null);
    const { measure, value, suppressed } = figure;
    if (value === null) return suppressed ? translate('screens.indicators.small') : number(null);
    if (measure === 'PERCENT') return percent(value / 100);
    return measure === 'DAYS' ? translate('screens.indicators.days', { days: number(value) }) : number(value);
  };
}

/** Where the records behind a figure are, for who may see them. */
export function recordsOf(indicator: Indicator, { from, until }: { from: string; until: string }, unitId?: number) {
  const unit = unitId === undefined ? {} : { unitIds: [unitId] };
  switch (indicator) {
    case 'ACTIVE':
      return listPath('enrollments', { statuses: ['ACTIVE'], ...unit });
    case 'COMPLETED':
      return listPath('enrollments', { statuses: ['COMPLETED'], ...unit });
    case 'NOT_RELAPSED':
      return listPath('relapses', { types: ['RELAPSE'], until, ...unit });
    case 'VISITED':
    case 'FIRST_CONTACT':
      return listPath('visits', { from, until, ...unit });
    default:
      return listPath('qualityOfLifeAssessments', { from, until, ...unit });
  }
}
