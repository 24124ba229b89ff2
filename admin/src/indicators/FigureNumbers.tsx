import { useTranslate } from 'react-admin';
import type { Grouping } from '../../../schema/generated/graphql';
import { Counted } from '../shared/Counted';
import { useFormat } from '../shared/format';
import { useBehind } from './behind';
import { useFigureText, type Figure } from './figure';

interface FigureNumbersProps {
  figure: Figure | null | undefined;
  /** What it is grouped by. */
  by?: Grouping;
}

/** A figure's value; a number of clients opens them, a mean what it is the mean of. */
export function FigureValue({ figure, by = 'ALL' }: FigureNumbersProps) {
  const translate = useTranslate();
  const text = useFigureText();
  const behind = useBehind();
  const opens = figure && figure.measure !== 'PERCENT' && figure.all ? behind(figure, by) : undefined;
  return (
    <Counted to={opens} what={figure ? translate(`enums.Indicator.${figure.indicator}`) : undefined}>
      {text(figure ?? undefined)}
    </Counted>
  );
}

/** Of a share, what it holds for and of how many; each opens its records. Nothing of any other figure. */
export function FigureShare({ figure, by = 'ALL' }: FigureNumbersProps) {
  const translate = useTranslate();
  if (figure?.measure !== 'PERCENT' || figure.all === null) return null;
  return (
    <>
      <FigurePart {...{ figure, by }} part="done" /> {translate('screens.indicators.outOf')}{' '}
      <FigurePart {...{ figure, by }} part="all" />
    </>
  );
}

/** What a figure holds for, or of how many; it opens them. */
export function FigurePart({ figure, by, part }: { figure: Figure; by: Grouping; part: 'done' | 'all' }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const behind = useBehind();
  return (
    <Counted
      to={figure[part] ? behind(figure, by, part) : undefined}
      what={translate(`enums.Indicator.${figure.indicator}`)}
    >
      {number(figure[part])}
    </Counted>
  );
}
