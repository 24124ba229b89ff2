import type { RecordUrineTestInput, Substance, TestResult } from '../../../schema/generated/graphql';

/** The results of a form, by substance; what was not tested is not there. */
export type Results = Partial<Record<Substance, TestResult>>;

/** A urine test as it is sent; one of a relapse is recorded with the relapse. */
export function urineTestOf({ results, ...test }: Record<string, unknown>): RecordUrineTestInput {
  const told = Object.entries(results as Results).map(([substance, result]) => ({ substance, result }));
  return { purpose: 'ROUTINE', ...test, results: told } as RecordUrineTestInput;
}
