import { valueOn } from '../dated.js';
import type { BudgetLine, Drivers, LineCode } from './line.js';
import { budgetStandard } from './standard.js';

/** The civil year a day is of, which is the fiscal year too (tahun anggaran). */
export const fiscalYearOf = (day: string): number => Number(day.slice(0, 4));

/** The last day of a fiscal year. */
export const lastDayOf = (year: number): string => `${year}-12-31`;

/** The lines of the standard in force at the end of a fiscal year. @throws RangeError before the first edition. */
export const linesOf = (year: number): readonly BudgetLine[] => valueOn(budgetStandard, lastDayOf(year));

/** The line of a code in a fiscal year. @throws RangeError when the standard of that year has none. */
export function lineOf(code: LineCode, year: number): BudgetLine {
  const line = linesOf(year).find((one) => one.code === code);
  if (!line) throw new RangeError(`The cost standard of ${year} has no line ${code}.`);
  return line;
}

/** How many a line needs by the annex's formula, a whole number. @throws RangeError when a driver is negative or no whole number. */
export function quantityOf({ formula }: Pick<BudgetLine, 'formula'>, counts: Drivers): number {
  return formula.reduce((product, factor) => {
    const count = 'by' in factor ? counts[factor.by] : factor.times;
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`${'by' in factor ? factor.by : factor.of} is a whole number of 0 or more, not ${count}.`);
    return product * count;
  }, 1);
}

/** Rupiah of a quantity at a price. @throws RangeError when it is no safe whole number of 0 or more. */
export function amountOf(quantity: number, price: number): number {
  const amount = quantity * price;
  if (!Number.isSafeInteger(amount) || amount < 0 || quantity < 0)
    throw new RangeError(`Rupiah are safe whole numbers of 0 or more: ${quantity} × ${price} is not.`);
  return amount;
}
