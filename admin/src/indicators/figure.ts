import { useTranslate } from 'react-admin';
import type { FigurePartsFragment, Indicator } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

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

/** How a figure went since the last period: `▲ naik dari 48,9 %`. */
export function useWent(): (figure: Figure | null | undefined, before: Figure | null | undefined) => string {
  const translate = useTranslate();
  const text = useFigureText();
  return (figure, before) => {
    const [now, then] = [figure?.value ?? null, before?.value ?? null];
    const way = now === null || then === null ? 'unknown' : now > then ? 'up' : now < then ? 'down' : 'same';
    return translate(`screens.indicators.went.${way}`, { value: text(before ?? undefined) });
  };
}
