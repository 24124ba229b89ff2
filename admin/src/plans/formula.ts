import { useTranslate } from 'react-admin';
import type { BudgetDriver, BudgetStandardQuery } from '../../../schema/generated/graphql';

export type Line = BudgetStandardQuery['budgetStandard'][number];

/** Counts as they are typed; what is left out counts 0. */
export type Counts = Partial<Record<BudgetDriver, number | null>>;

/** How many a line needs by the annex's formula. */
export const quantityOf = ({ formula }: Pick<Line, 'formula'>, counts: Counts): number =>
  formula.reduce((product, { by, times }) => product * (by ? Number(counts[by] ?? 0) : (times ?? 1)), 1);

/** A formula in words: `Klien × 2`. */
export function useFormulaWords(): (line: Pick<Line, 'formula'>) => string {
  const translate = useTranslate();
  return ({ formula }) =>
    formula.map(({ by, times }) => (by ? translate(`enums.BudgetDriver.${by}`) : String(times))).join(' × ');
}
