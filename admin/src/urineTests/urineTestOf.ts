import type { RecordUrineTestInput, Substance, TestResult } from '../../../schema/generated/graphql';

/** The results of a form, by substance; what was not tested is not there. */
export type Results = Partial<Record<Substance, TestResult>>;

const ROUTINE = 'ROUTINE';

/** A urine test as it is sent; its purpose is the schedule, or the relapse event of that id. */
export function urineTestOf({ results, purpose = ROUTINE, ...test }: Record<string, unknown>): RecordUrineTestInput {
  const told = Object.entries(results as Results).map(([substance, result]) => ({ substance, result }));
  const belongs = purpose === ROUTINE ? { purpose } : { purpose: 'RELAPSE', relapseId: purpose };
  return { ...test, ...belongs, results: told } as RecordUrineTestInput;
}
